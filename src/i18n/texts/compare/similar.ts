// Texts about areas that resemble the chosen one.
import { nominative, withPreposition } from '../../sentences/grammar/placeName.ts'

const de = {
  title: (name: string) => `Ähnlich wie ${nominative(name)}`,
  none: {
    noArea: 'Eine Raumeinheit dieser Raumebene wählen, um ähnliche zu finden.',
    noDimensions:
      'Keiner der Indikatoren unterscheidet die Raumeinheiten: Es gibt keine oder nur gleiche Werte.',
    tooFewValues: 'Für diese Raumeinheit liegen bei weniger als drei Vierteln der Indikatoren Werte vor.',
    nobody: 'Keine andere Raumeinheit hat bei drei Vierteln der Indikatoren Werte.',
  },
  noIndicators: 'Keiner der gewählten Indikatoren hat auf dieser Raumebene Zahlenwerte.',
  over: (count: number) => (count === 1 ? '1 Indikator' : `${count} Indikatoren`),
  by: {
    choice: 'Die gewählten Indikatoren zählen alle gleich, auch die neutralen.',
    headline:
      'Ohne eigene Wahl zählen die Leitindikatoren dieser Raumebene (ohne Anzahlen), alle gleich, auch die neutralen.',
    indicator: 'Diese Raumebene hat keine Leitindikatoren; deshalb zählt allein der Indikator der Karte.',
  },
  compared: (indicators: string, areas: string) =>
    `Verglichen über ${indicators} mit ${areas} ${areas === '1' ? 'Raumeinheit' : 'Raumeinheiten'}.`,
  one: 'Ein einzelner Indikator sagt wenig über Ähnlichkeit; mehrere wählen.',
  everywhere: 'Gesucht wird in allen Raumeinheiten, auch außerhalb von Bereich und Filter.',
  leftOut: (count: string) =>
    `Nicht verglichen, weil zu wenige Werte vorliegen: ${count} ${count === '1' ? 'Raumeinheit' : 'Raumeinheiten'}.`,
  withoutParent: (parent: string) => `ohne ${parent}`,
  scale: (name: string) =>
    `Abstand 0: in allem gleich, 1: so verschieden wie die unähnlichste Raumeinheit. In Klammern der Wert ${withPreposition('von', name)}.`,
  distance: 'Abstand',
  closest: 'Am nächsten:',
  farthest: 'Am weitesten auseinander:',
  trait: (indicator: string, other: string, own: string) => `${indicator}: ${other} (${own})`,
  missing: (names: string) => `Ohne Wert: ${names}.`,
  compare: 'Vergleichen',
  isCompared: 'Im Vergleich',
  compareWith: (name: string) => `${name} in den Vergleich nehmen`,
  group: (count: string) => `Als Vergleichsgruppe (mit der gewählten ${count})`,
  more: (count: number) => `${count} zeigen`,
  fewer: (count: number) => `Nur ${count} zeigen`,
  unusable: (names: string) => `Nicht verwendet, weil hier ohne Zahlenwerte: ${names}.`,
  dropped: (names: string) => `Nicht verwendet, weil alle Werte gleich sind: ${names}.`,
  ownMissing: (names: string) => `Ohne Wert für die gewählte Raumeinheit: ${names}.`,
  otherPeriods: (list: string) => `Anderer Zeitraum: ${list}.`,
  inPeriod: (indicator: string, period: string) => `${indicator} ${period}`,
  explain: 'Wie ist das gerechnet?',
  method:
    'Jeder Indikator wird standardisiert (Abstand vom Mittel aller Raumeinheiten in Standardabweichungen, n − 1); der Abstand ist die Wurzel aus der Summe der quadrierten Unterschiede. Fehlt ein Wert, zählen die übrigen entsprechend mehr; mindestens drei Viertel müssen vorliegen.',
  caution: 'Ähnlich heißt: in diesen Indikatoren. Andere Indikatoren ergeben andere Nachbarn.',
  taken: (names: string) => `Einbezogen: ${names}.`,
  loading: 'Indikatoren werden geladen …',
}

const en: typeof de = {
  title: (name) => `Similar to ${name}`,
  none: {
    noArea: 'Choose an area of this level to find similar ones.',
    noDimensions: 'None of the indicators tells the areas apart: there are no values, or all are equal.',
    tooFewValues: 'This area has values for fewer than three quarters of the indicators.',
    nobody: 'No other area has values for three quarters of the indicators.',
  },
  noIndicators: 'None of the chosen indicators has numbers at this level.',
  over: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  by: {
    choice: 'The chosen indicators all count equally, the neutral ones included.',
    headline:
      'Unless you choose others, the headline indicators of this level count (totals left out), all equally, the neutral ones included.',
    indicator: 'This level has no headline indicators; so only the indicator of the map counts.',
  },
  compared: (indicators, areas) =>
    `Compared on ${indicators} with ${areas} ${areas === '1' ? 'area' : 'areas'}.`,
  one: 'A single indicator says little about similarity; choose several.',
  everywhere: 'All areas are searched, also those outside scope and filters.',
  leftOut: (count) => `Not compared because of too few values: ${count} ${count === '1' ? 'area' : 'areas'}.`,
  withoutParent: (parent) => `not in ${parent}`,
  scale: (name) =>
    `Distance 0: the same in everything, 1: as different as the least similar area. In brackets: the value of ${name}.`,
  distance: 'distance',
  closest: 'Closest:',
  farthest: 'Farthest apart:',
  trait: (indicator, other, own) => `${indicator}: ${other} (${own})`,
  missing: (names) => `No value: ${names}.`,
  compare: 'Compare',
  isCompared: 'Compared',
  compareWith: (name) => `Add ${name} to the comparison`,
  group: (count) => `As peer group (${count} with the chosen one)`,
  more: (count) => `Show ${count}`,
  fewer: (count) => `Show only ${count}`,
  unusable: (names) => `Not used because there are no numbers here: ${names}.`,
  dropped: (names) => `Not used because all values are equal: ${names}.`,
  ownMissing: (names) => `No value for the chosen area: ${names}.`,
  otherPeriods: (list) => `From another period: ${list}.`,
  inPeriod: (indicator, period) => `${indicator} ${period}`,
  explain: 'How is this computed?',
  method:
    'Each indicator is standardised (distance from the mean of all areas in standard deviations, n − 1); the distance is the square root of the summed squared differences. Where a value is missing, the others count for more; at least three quarters must be present.',
  caution: 'Similar means: in these indicators. Other indicators give other neighbours.',
  taken: (names) => `Taken into account: ${names}.`,
  loading: 'Loading indicators …',
}

export const similarTexts = { de, en }
