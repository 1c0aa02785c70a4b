// The five findings in words. Names of indicators bear no article and no verb depends on their number, so that every name
// fits. Calm and true: no cause, no blame.
import { dativePlural } from '../../sentences/grammar/dativePlural.ts'
import { inSentence } from '../../sentences/grammar/levelNoun.ts'
import { dative, nominative } from '../../sentences/grammar/placeName.ts'

const indicatorsDe = (n: number, count: string) => (n === 1 ? 'einem Indikator' : `${count} Indikatoren`)
const indicatorsEn = (n: number, count: string) => (n === 1 ? 'one indicator' : `${count} indicators`)

const de = {
  /** What is compared with: behind "als", and behind "zu" and "von". */
  whole: {
    than: (name: string) => `${nominative(name)} insgesamt`,
    to: (name: string) => `${dative(name)} insgesamt`,
  },
  all: {
    than: (plural: string) => `alle ${plural} zusammen`,
    to: (plural: string) => `allen ${dativePlural(plural)} zusammen`,
  },
  inPeriod: (name: string, period: string) => `${name} (${period})`,
  /** 33,0 % gegenüber 19,5 %, ungünstiger */
  beside: (value: string, region: string) => `${value} gegenüber ${region}`,
  higher: (region: string, list: string) => `Eindeutig höher als ${region}: ${list}.`,
  lower: (region: string, list: string) => `Eindeutig niedriger als ${region}: ${list}.`,
  lowerToo: (list: string) => `Eindeutig niedriger: ${list}.`,
  noDifference: (region: string, n: number, count: string) =>
    `Kein eindeutiger Unterschied zu ${region}, geprüft an ${indicatorsDe(n, count)}.`,
  noTest: (region: string) =>
    `Ob etwas eindeutig von ${region} abweicht, lässt sich nicht prüfen: Es gibt keine 95-%-Bereiche.`,
  noRegion: 'Es gibt kein größeres Gebiet, mit dem sich vergleichen ließe.',
  change: {
    risen: (name: string, since: string, by: string, from: string, to: string) =>
      `Größte eindeutige Veränderung: ${name}, ${since} um ${by} gestiegen, von ${from} auf ${to}`,
    fallen: (name: string, since: string, by: string, from: string, to: string) =>
      `Größte eindeutige Veränderung: ${name}, ${since} um ${by} gesunken, von ${from} auf ${to}`,
  },
  noChange: (n: number, count: string) =>
    `Keine eindeutige Veränderung seit dem ersten vergleichbaren Zeitraum, geprüft an ${indicatorsDe(n, count)}.`,
  noChangeTest:
    'Veränderungen lassen sich nicht prüfen: Es gibt keine zwei vergleichbaren Werte mit 95-%-Bereich.',
  highest: (list: string) => `Auch nach den 95-%-Bereichen unter den höchsten Werten: ${list}.`,
  lowest: (list: string) => `Auch nach den 95-%-Bereichen unter den niedrigsten Werten: ${list}.`,
  lowestToo: (list: string) => `Unter den niedrigsten: ${list}.`,
  noRank: (n: number, count: string) =>
    `In keinem Fall steht der Rang eindeutig am oberen oder unteren Ende, geprüft an ${indicatorsDe(n, count)}.`,
  noRankTest: 'Ob ein Rang eindeutig am oberen oder unteren Ende steht, lässt sich nicht prüfen.',
  noRankAlone: 'Es gibt keine weitere Raumeinheit dieser Raumebene, also keinen Rang.',
  noRankCombined: 'Ränge haben nur einzelne Raumeinheiten, kein zusammengefasstes Gebiet.',
  counts: (list: string) => `Dahinter stehen diese Fallzahlen: ${list}.`,
  noCounts: 'Fallzahlen sind hier nicht veröffentlicht.',
  counted: (name: string, counts: string, what: string | undefined) =>
    `${name} ${counts}${what === undefined ? '' : ` (${what})`}`,
  similar: (similar: string, compared: string, region: string) =>
    `Unterschiede zu ${region}, die der Zufall erklären kann: ${similar} von ${compared}.`,
  few: (limit: string, list: string) => `Weniger als ${limit} Fälle: ${list}.`,
  andMore: (list: string, n: number, count: string) =>
    `${list} und ${n === 1 ? 'ein weiterer Indikator' : `${count} weitere Indikatoren`}`,
  withheld: (n: number, count: string) =>
    n === 1 ? 'Ein Wert ist geheim zu halten.' : `${count} Werte sind geheim zu halten.`,
  flagged: (n: number, count: string) =>
    n === 1
      ? 'Ein Wert trägt einen Vorbehalt (vorläufig, berichtigt, geschätzt oder unsicher).'
      : `${count} Werte tragen einen Vorbehalt (vorläufig, berichtigt, geschätzt oder unsicher).`,
  noDoubt: 'Kein Wert beruht auf sehr wenigen Fällen, keiner ist geheim zu halten.',
}

const en: typeof de = {
  whole: { than: (name) => `${name} overall`, to: (name) => `${name} overall` },
  all: {
    than: (plural) => `all ${inSentence(plural)} together`,
    to: (plural) => `all ${inSentence(plural)} together`,
  },
  inPeriod: (name, period) => `${name} (${period})`,
  beside: (value, region) => `${value} against ${region}`,
  higher: (region, list) => `Clearly higher than ${region}: ${list}.`,
  lower: (region, list) => `Clearly lower than ${region}: ${list}.`,
  lowerToo: (list) => `Clearly lower: ${list}.`,
  noDifference: (region, n, count) =>
    `No clear difference from ${region}, tested on ${indicatorsEn(n, count)}.`,
  noTest: (region) =>
    `Whether anything clearly differs from ${region} cannot be tested: there are no 95% intervals.`,
  noRegion: 'There is no larger area to compare with.',
  change: {
    risen: (name, since, by, from, to) =>
      `Largest clear change: ${name}, risen ${since} by ${by}, from ${from} to ${to}`,
    fallen: (name, since, by, from, to) =>
      `Largest clear change: ${name}, fallen ${since} by ${by}, from ${from} to ${to}`,
  },
  noChange: (n, count) =>
    `No clear change since the first comparable period, tested on ${indicatorsEn(n, count)}.`,
  noChangeTest: 'Changes cannot be tested: there are no two comparable values with a 95% interval.',
  highest: (list) => `Among the highest values, also by the 95% intervals: ${list}.`,
  lowest: (list) => `Among the lowest values, also by the 95% intervals: ${list}.`,
  lowestToo: (list) => `Among the lowest: ${list}.`,
  noRank: (n, count) =>
    `Nowhere is the rank clearly at the upper or lower end, tested on ${indicatorsEn(n, count)}.`,
  noRankTest: 'Whether a rank is clearly at the upper or lower end cannot be tested.',
  noRankAlone: 'There is no other area of this level, so there is no rank.',
  noRankCombined: 'Only single areas have ranks, not a combined one.',
  counts: (list) => `The counts behind this: ${list}.`,
  noCounts: 'No counts are published here.',
  counted: (name, counts, what) => `${name} ${counts}${what === undefined ? '' : ` (${what})`}`,
  similar: (similar, compared, region) =>
    `Differences from ${region} that chance can explain: ${similar} of ${compared}.`,
  few: (limit, list) => `Fewer than ${limit} cases: ${list}.`,
  andMore: (list, n, count) =>
    `${list} and ${n === 1 ? 'one further indicator' : `${count} further indicators`}`,
  withheld: (n, count) => (n === 1 ? 'One value is confidential.' : `${count} values are confidential.`),
  flagged: (n, count) =>
    n === 1
      ? 'One value carries a caveat (provisional, revised, estimated or uncertain).'
      : `${count} values carry a caveat (provisional, revised, estimated or uncertain).`,
  noDoubt: 'No value rests on very few cases, and none is confidential.',
}

export const findingTexts = { de, en }
