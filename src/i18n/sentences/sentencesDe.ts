// German sentences about a scene; the shape for the other languages. Names of indicators and levels bear no article here, so every
// sentence is worded to need none; names of places bear the one that `placeName.ts` knows. Calm and true: no cause, no blame.
import type { AbsentStatus, FlagStatus } from '../../core/release/status.ts'
import type { Outcome } from '../../core/scene/scene.ts'
import type { Mode } from '../../core/view/viewState.ts'
import { dativePlural } from './grammar/dativePlural.ts'
import type { PeriodKind } from './grammar/periodWords.ts'
import { dative, nominative } from './grammar/placeName.ts'
import { asSentence } from './grammar/asSentence.ts'

export const sentencesDe = {
  sentence: asSentence,
  /** 93 Sozialräume */
  countOf: (count: string, noun: string) => `${count} ${noun}`,

  /** 3 von 12 Orten */
  partOf: (part: string, count: string, noun: string) => `${part} von ${count} ${dativePlural(noun)}`,
  only: (names: string) => `nur ${names}`,
  onlyChosen: 'nur ausgewählte',
  peerGroup: 'Vergleichsgruppe',
  valuesIn: (interval: string) => `Werte ${interval}`,
  atLeast: (value: string) => `Werte mindestens ${value}`,
  atMost: (value: string) => `Werte höchstens ${value}`,

  sinceWhen: {
    year: (period: string) => `seit ${period}`,
    month: (period: string) => `seit ${period}`,
    quarter: (period: string) => `seit dem ${period}`,
    day: (period: string) => `seit dem ${period}`,
    interval: (period: string) => `gegenüber ${period}`,
  } satisfies Record<PeriodKind, Say> as Record<PeriodKind, Say>,
  when: {
    year: (period: string) => period,
    month: (period: string) => `im ${period}`,
    quarter: (period: string) => `im ${period}`,
    day: (period: string) => `am ${period}`,
    interval: (period: string) => `im Zeitraum ${period}`,
  } satisfies Record<PeriodKind, Say> as Record<PeriodKind, Say>,
  until: (period: string) => `bis ${period}`,
  fromTo: (from: string, to: string) => `${from} bis ${to}`,
  between: (from: string, to: string) => `zwischen ${from} und ${to}`,

  subject: (indicator: string, unit: string) => (unit === '' ? indicator : `${indicator} (${unit})`),
  both: (first: string, second: string) => `${first} und ${second}`,
  change: {
    absolute: (span: string) => `Veränderung ${span}`,
    relative: (span: string) => `Veränderung in Prozent ${span}`,
  },
  classMoves: (span: string) => `Klassenwechsel ${span}`,
  noEarlier: 'kein früherer Zeitraum',
  thresholdAt: (at: string) => `Schwelle ${at}`,
  comparedWith: (reference: string) => `verglichen mit ${reference}`,
  asCircles: 'Fallzahlen als Kreise',
  severalMaps: {
    multiples: 'kleine Karten nach Zeiträumen',
    indicators: 'kleine Karten mehrerer Indikatoren',
    swipe: 'zwei Karten',
  } satisfies Partial<Record<Mode, string>> as Partial<Record<Mode, string>>,

  mapIs: (what: string) => asSentence(`Karte: ${what}`),
  numbers: { value: 'Werte', change: 'Veränderungen', count: 'Fallzahlen' },
  spread: (numbers: string, interval: string, median: string) =>
    asSentence(`${numbers}: ${interval}, Median ${median}`),
  allEqual: (numbers: string, value: string) => asSentence(`Alle ${numbers}: ${value}`),
  listed: (head: string, list: string) => asSentence(`${head}: ${list}`),
  upperEnd: { value: 'Höchste Werte', change: 'Am oberen Ende', count: 'Höchste Fallzahlen' },
  lowerEnd: { value: 'Niedrigste Werte', change: 'Am unteren Ende', count: 'Niedrigste Fallzahlen' },
  /** 5 Orte mit je 33,0 % */
  alike: (areas: string, value: string) => `${areas} mit je ${value}`,
  clearly: { risen: 'eindeutig gestiegen', fallen: 'eindeutig gesunken', unclear: 'nicht eindeutig' },
  counted: (count: string, what: string) => `${count} ${what}`,
  breakBetween: (periods: string) =>
    `Zwischen beiden Zeiträumen liegt ein Bruch der Reihe (${periods}); die Veränderung sagt wenig.`,
  otherOutlines:
    'Die Zeiträume haben verschiedene Gebietsstände; Raumeinheiten können anders zugeschnitten sein.',
  withoutChange: 'Ohne Angabe zur Veränderung',
  withoutBoth: 'Einer der Werte fehlt',
  dashed: (areas: string) => `Gestrichelt umrandet: Mein Gebiet (${areas}).`,
  noneLeft: 'Keine Raumeinheit bleibt übrig.',
  shown: {
    relative: 'Prozent des früheren Werts',
    moved: 'Klasse damals und jetzt',
    threshold: 'über der Schwelle oder nicht',
    reference: 'höher, etwa gleich oder niedriger, nach dem 95-%-Bereich',
    circles: 'Kreisfläche nach der Fallzahl, Farbe nach dem Wert',
    count: 'Kreisfläche und Farbe nach der Anzahl',
    bivariate: 'je drei Stufen',
  },
  source: (source: string) => `Quelle: ${source}`,
  release: (release: string) => `Datenstand ${release}`,

  without: (list: string) => `Ohne Wert: ${list}.`,
  allHaveValues: 'Alle Raumeinheiten haben einen Wert.',
  noneHasValue: 'Keine Raumeinheit hat einen Wert.',

  rank: (rank: string, of: string) => `Rang ${rank} von ${of}`,
  tied: (others: number, count: string) =>
    `gleichauf mit ${others === 1 ? 'einer weiteren' : `${count} weiteren`}`,
  outOf: (numerator: string, denominator: string) => `${numerator} von ${denominator}`,
  per: (numerator: string, denominator: string) => `${numerator} auf ${denominator}`,

  absent: {
    withheld: 'Der Wert ist geheim zu halten: Er beruht auf wenigen Fällen oder ließe auf solche schließen.',
    missing: 'Für diesen Zeitraum liegt kein Wert vor.',
    notApplicable: 'Eine Aussage ist hier nicht sinnvoll.',
    pending: 'Der Wert folgt später.',
    unreliable: 'Der Wert ist nicht sicher genug, um ihn zu zeigen.',
  } satisfies Record<AbsentStatus, string> as Record<AbsentStatus, string>,
  flagged: {
    provisional: 'Der Wert ist vorläufig.',
    revised: 'Der Wert wurde berichtigt.',
    estimated: 'Der Wert ist geschätzt.',
    unreliable: 'Der Wert ist unsicher.',
  } satisfies Record<FlagStatus, string> as Record<FlagStatus, string>,

  standing: {
    higher: (others: string) => `höher als ${others}`,
    similar: (others: string) => `etwa wie ${others}`,
    lower: (others: string) => `niedriger als ${others}`,
  },
  /** What a value is held against: behind "als" and "wie", and behind "mit" and "gegenüber". */
  against: {
    nominative: {
      place: nominative,
      all: (plural: string, value: string) => `alle ${plural} zusammen (${value})`,
      target: (value: string) => `der Zielwert (${value})`,
    },
    dative: {
      place: dative,
      all: (plural: string, value: string) => `allen ${dativePlural(plural)} zusammen (${value})`,
      target: (value: string) => `dem Zielwert (${value})`,
    },
  },
  whole: (place: string, value: string) => `${place} insgesamt (${value})`,
  since: {
    risen: (since: string, value: string) => asSentence(`${since} gestiegen (damals ${value})`),
    fallen: (since: string, value: string) => asSentence(`${since} gesunken (damals ${value})`),
  },
  relative: 'relativ',
  fewCases: (cases: number, count: string) =>
    cases === 0
      ? 'Gezählt wurde kein Fall.'
      : `Der Wert beruht auf ${cases === 1 ? 'einem Fall' : `${count} Fällen`}.`,
  outlier: { low: 'Ausreißer nach unten', high: 'Ausreißer nach oben' },
  inPeriod: (period: string, value: string) => `${period} (${value})`,

  line: (name: string, first: string, firstPeriod: string, last: string, lastPeriod: string) =>
    `${name}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
  point: (name: string, value: string, period: string) => `${name}: ${value} (${period}).`,
  seriesBreak: (period: string, note: string) =>
    `Werte vor ${period} sind nicht vergleichbar${note === '' ? '' : `: ${note}`}.`,

  within: (share: string, parents: string) => `${share} der Unterschiede liegen innerhalb der ${parents}.`,
  withinExplained: (areas: string, parents: string, chance: string) =>
    `Gerechnet als 1 − η² über ${areas}. Wären sie zufällig auf die ${parents} verteilt, lägen etwa ${chance} innerhalb.`,
  weightedBy: (measure: string) => `Gewichtet nach: ${measure}.`,
  denominator: 'Bezugsgröße',
  everyAreaAlike: 'Jede Raumeinheit zählt gleich.',
  noWithin: {
    tooFew: 'Für den Anteil der Unterschiede sind es zu wenige Werte.',
    allEqual: 'Alle Werte sind gleich.',
    noGroups: 'Diese Raumeinheiten gehören zu keiner höheren Raumebene.',
    noWeights: 'Ohne Bezugsgröße lässt sich der Anteil der Unterschiede nicht gewichten.',
    notNumeric: 'Kategorien haben kein Mehr oder Weniger.',
  },

  withheldBelow: (minimum: string) =>
    `geheim zu halten (weniger als ${minimum} Fälle oder zum Schutz solcher Werte)`,

  ownParent: 'der jeweils eigenen Raumeinheit darüber',
  named: (name: string, value: string) => `${name} (${value})`,
  namedIn: (name: string, place: string, value: string) => `${name} (${place}: ${value})`,
  nothingToHoldAgainst: 'einem fehlenden Wert',
  outcome: {
    higher: 'höher',
    similar: 'etwa gleich',
    lower: 'niedriger',
    notComparable: 'nicht vergleichbar',
  } satisfies Record<Outcome, string> as Record<Outcome, string>,
  movedTo: {
    higher: 'in einer höheren Klasse',
    similar: 'in derselben Klasse',
    lower: 'in einer niedrigeren Klasse',
    notComparable: 'nicht vergleichbar',
  } satisfies Record<Outcome, string> as Record<Outcome, string>,
  threshold: { above: (at: string) => `über ${at}`, below: (at: string) => `höchstens ${at}` },
  judged: (outcome: string, judgement: string) => `${outcome} (${judgement})`,
  better: 'günstiger',
  worse: 'ungünstiger',
  zero: (value: string) => `genau ${value}`,
  pair: (first: string, second: string) => `${first} – ${second}`,
  thirds: ['niedrig', 'mittel', 'hoch'],
  filtered: 'ausgeblendet',
  quoted: (text: string) => `„${text}“`,
}

type Say = (text: string) => string

export type Sentences = typeof sentencesDe
