// Texts of the spatial pattern. German is the shape; English must satisfy it. Parameters are finished texts.
import { capitalised } from '../../formats/capitalised.ts'

export const patternDe = {
  category: 'Für Kategorien gibt es kein Moran I: Es braucht Zahlen.',
  tooFew: (n: string, least: string) =>
    `Ein räumliches Muster wird erst ab ${least} Raumeinheiten mit Wert und Nachbarn gesucht; hier sind es ${n}.`,
  allEqual: 'Alle Werte sind gleich: Ein räumliches Muster gibt es nicht.',
  sentence: {
    alike: (plural: string) =>
      `${plural} mit ähnlichen Werten liegen öfter nebeneinander, als der Zufall erwarten ließe`,
    unlike: (plural: string) =>
      `${plural} mit unterschiedlichen Werten liegen öfter nebeneinander, als der Zufall erwarten ließe`,
    none: (plural: string) =>
      `Dass ${plural} mit ähnlichen Werten nebeneinanderliegen, geht nicht über das hinaus, was der Zufall ergäbe`,
  },
  index: (i: string, expected: string) => `Moran I ${i}; Zufall ergäbe etwa ${expected}.`,
  facts: (n: string, links: string, p: string, permutations: string) =>
    `n = ${n}, ${links} Nachbarschaften, p = ${p} aus ${permutations} zufälligen Verteilungen.`,
  counts:
    'Anzahlen spiegeln vor allem, wie groß die Raumeinheiten sind. Für Muster eignen sich Anteile und Raten.',
  noCause: 'Ein Muster nennt keine Ursache.',
  groups: {
    highHigh: { label: 'hoch, umgeben von hoch', short: 'hoch–hoch' },
    lowLow: { label: 'niedrig, umgeben von niedrig', short: 'niedrig–niedrig' },
    highLow: { label: 'hoch, umgeben von niedrig', short: 'hoch–niedrig' },
    lowHigh: { label: 'niedrig, umgeben von hoch', short: 'niedrig–hoch' },
    quiet: { label: 'nicht auffällig', short: 'nicht auffällig' },
  },
  notTaken: 'nicht einbezogen',
  key: 'Gruppen',
  map: (indicator: string, period: string) => `Räumliches Muster: ${indicator}, ${period}`,
  list: 'Auffällige Raumeinheiten nach Gruppen',
  nobody: 'Keine Raumeinheit ist auffällig.',
  nobodyCorrected: (count: string, expected: string) =>
    `Nach der Korrektur ist keine Raumeinheit auffällig. Ohne sie wären es ${count}; etwa ${expected} ergäbe schon der Zufall.`,
  uncorrected: 'ohne Korrektur für die Zahl der Tests',
  corrected: (level: string) =>
    `Korrigiert für viele Tests: Unter den hervorgehobenen Raumeinheiten sind im Mittel höchstens ${level} Zufallsfunde.`,
  warning: (expected: string, n: string) =>
    `Ohne Korrektur fielen auch ohne jedes Muster etwa ${expected} von ${n} Raumeinheiten auf.`,
  resolution: (least: string) =>
    `Bei dieser Zahl von Verteilungen ist p mindestens ${least}; mehr Verteilungen können nach der Korrektur mehr zeigen.`,
  leftOut: (list: string) => `Nicht einbezogen: ${list}.`,
  absent: (count: string, status: string) => `${count} (${status})`,
  filtered: (count: string) => `${count} durch Bereich oder Filter ausgelassen`,
  outlineless: (count: string) => `${count} ohne Umriss`,
  islands: (count: string, names: string) => `${count} ohne Nachbarn mit Wert (${names})`,
  permutations: 'Zufällige Verteilungen',
  rule: 'Nachbarn sind',
  rules: { queen: 'wer einen Punkt der Grenze teilt', rook: 'wer ein Stück Grenze teilt' },
  method: [
    'Moran I vergleicht jede Raumeinheit mit dem Mittel ihrer Nachbarn (Gewichte zeilenstandardisiert). Nahe 0 liegt, was zufällig verteilt ist, nahe 1, was sich mit den Nachbarn gleicht.',
    'Hoch und niedrig heißt: über oder unter dem Mittel der einbezogenen Raumeinheiten, jede gleich gewichtet. Lokales Moran I nach Anselin 1995, in der Fassung von R spdep (Mittel der quadrierten Abweichungen durch n).',
    'p: Die Werte der anderen Raumeinheiten werden immer neu auf die Nachbarn verteilt; gezählt wird, wie oft das Mittel der Nachbarn mindestens so weit vom Erwarteten liegt, nach oben wie nach unten, p = (r + 1) / (m + 1). Korrektur nach Benjamini und Hochberg 1995.',
    'Gerechnet wird mit den gezeigten Werten, nicht mit Raten, deren Schwankung nach der Größe der Raumeinheit ausgeglichen ist (Assunção und Reis 1999). Anteile und Raten aus wenigen Menschen schwanken stärker: Kleine Raumeinheiten können deshalb auffallen, ohne dass mehr dahintersteht.',
  ],
  gap: (metres: string) => `Grenzen gelten als gemeinsam, wenn sie höchstens ${metres} m auseinanderliegen.`,
  columns: {
    group: 'Gruppe',
    around: 'Mittel der Nachbarn',
    local: 'lokales I',
    chance: 'p',
    adjusted: 'p korrigiert',
  },
}
export const patternEn: typeof patternDe = {
  category: 'There is no Moran’s I for categories: it needs numbers.',
  tooFew: (n, least) =>
    `At least ${least} areas with a value and neighbours are needed to look for a spatial pattern; here: ${n}.`,
  allEqual: 'All values are equal: there is no spatial pattern.',
  sentence: {
    alike: (plural) =>
      `${capitalised(plural, 'en')} with similar values lie beside each other more often than chance would suggest`,
    unlike: (plural) =>
      `${capitalised(plural, 'en')} with different values lie beside each other more often than chance would suggest`,
    none: (plural) =>
      `That ${plural} with similar values lie beside each other does not go beyond what chance would give`,
  },
  index: (i, expected) => `Moran’s I ${i}; chance would give about ${expected}.`,
  facts: (n, links, p, permutations) =>
    `n = ${n}, ${links} neighbour links, p = ${p} from ${permutations} random arrangements.`,
  counts: 'Counts mostly reflect how large the areas are. Shares and rates suit patterns better.',
  noCause: 'A pattern does not name a cause.',
  groups: {
    highHigh: { label: 'high, surrounded by high', short: 'high–high' },
    lowLow: { label: 'low, surrounded by low', short: 'low–low' },
    highLow: { label: 'high, surrounded by low', short: 'high–low' },
    lowHigh: { label: 'low, surrounded by high', short: 'low–high' },
    quiet: { label: 'not conspicuous', short: 'not conspicuous' },
  },
  notTaken: 'not included',
  key: 'Groups',
  map: (indicator, period) => `Spatial pattern: ${indicator}, ${period}`,
  list: 'Conspicuous areas by group',
  nobody: 'No area is conspicuous.',
  nobodyCorrected: (count, expected) =>
    `After the correction no area is conspicuous. Without it there would be ${count}; chance alone would give about ${expected}.`,
  uncorrected: 'without correction for the number of tests',
  corrected: (level) =>
    `Corrected for many tests: on average, at most ${level} of the highlighted areas are chance findings.`,
  warning: (expected, n) =>
    `Without correction about ${expected} of ${n} areas would stand out even if there were no pattern at all.`,
  resolution: (least) =>
    `With this number of arrangements p is at least ${least}; more arrangements may show more after the correction.`,
  leftOut: (list) => `Not included: ${list}.`,
  absent: (count, status) => `${count} (${status})`,
  filtered: (count) => `${count} left out by scope or filters`,
  outlineless: (count) => `${count} without an outline`,
  islands: (count, names) => `${count} without neighbours that have a value (${names})`,
  permutations: 'Random arrangements',
  rule: 'Neighbours are areas that',
  rules: { queen: 'share a point of their border', rook: 'share a stretch of border' },
  method: [
    'Moran’s I compares each area with the mean of its neighbours (row-standardised weights). It is near 0 where values are spread at random, near 1 where areas are like their neighbours.',
    'High and low mean above or below the mean of the included areas, each with the same weight. Local Moran’s I after Anselin 1995, as in R spdep (mean of squared deviations over n).',
    'p: the values of the other areas are dealt out to the neighbours again and again; what is counted is how often the neighbours’ mean lies at least as far from its expectation, upwards or downwards, p = (r + 1) / (m + 1). Correction after Benjamini and Hochberg 1995.',
    'The values shown are used, not rates whose variance is evened out by the size of the area (Assunção and Reis 1999). Shares and rates of few people vary more: small areas may therefore stand out without anything more behind it.',
  ],
  gap: (metres) => `Borders count as shared where they lie at most ${metres} m apart.`,
  columns: {
    group: 'Group',
    around: 'Mean of neighbours',
    local: 'Local I',
    chance: 'p',
    adjusted: 'p, corrected',
  },
}
