// English sentences about a scene. Names bear no article, as in German.
import type { Sentences } from './sentencesDe.ts'

/** "Districts" within a sentence is "districts"; abbreviations stay as they are. */
const inSentence = (noun: string) =>
  /^[A-Z][a-z]/.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun

export const sentencesEn: Sentences = {
  sentence: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  countOf: (count, noun) => `${count} ${inSentence(noun)}`,

  subject: (indicator, unit) => (unit === '' ? indicator : `${indicator} (${unit})`),
  mapIs: (subject, period, areas) => `Map: ${subject}, ${period}, ${areas}.`,
  spread: (least, median, greatest) => `Values from ${least} to ${greatest}, median ${median}.`,
  allEqual: (value) => `All values: ${value}.`,
  values: (list) => `Values: ${list}.`,
  highest: (list) => `Highest: ${list}.`,
  lowest: (list) => `Lowest: ${list}.`,
  without: (list) => `Without a value: ${list}.`,
  allHaveValues: 'All areas have a value.',
  noneHasValue: 'No area has a value.',

  rank: (rank, of) => `rank ${rank} of ${of}`,
  tied: (count) => `${count} with the same value`,
  outOf: (numerator, denominator) => `${numerator} of ${denominator}`,
  per: (numerator, denominator) => `${numerator} to ${denominator}`,
  interval: (interval) => `95% interval ${interval}`,

  absent: {
    withheld: 'The value is confidential: it rests on few cases or would reveal such a value.',
    missing: 'There is no value for this period.',
    notApplicable: 'A statement makes no sense here.',
    pending: 'The value will follow later.',
    unreliable: 'The value is not reliable enough to be shown.',
  },
  flagged: {
    provisional: 'The value is provisional.',
    revised: 'The value has been revised.',
    estimated: 'The value is estimated.',
    unreliable: 'The value is uncertain.',
  },

  standing: {
    higher: (others) => `higher than ${others}`,
    similar: (others) => `about the same as ${others}`,
    lower: (others) => `lower than ${others}`,
  },
  whole: (name, value) => `${name} overall (${value})`,
  allTogether: (plural, value) => `all ${inSentence(plural)} together (${value})`,
  since: {
    risen: (period, value) => `Up since ${period} (then ${value}).`,
    fallen: (period, value) => `Down since ${period} (then ${value}).`,
  },
  inPeriod: (period, value) => `${period} (${value})`,

  line: (name, first, firstPeriod, last, lastPeriod) =>
    `${name}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
  point: (name, value, period) => `${name}: ${value} (${period}).`,
  seriesBreak: (period, note) =>
    `Values before ${period} cannot be compared${note === '' ? '' : `: ${note}`}.`,

  within: (share, parents) => `${share} of the differences lie within the ${inSentence(parents)}.`,
  withinExplained: (areas, parents, chance) =>
    `Computed as 1 − η² over ${areas}. Spread over the ${inSentence(parents)} by chance, about ${chance} would lie within.`,
  weightedBy: (measure) => `Weighted by: ${measure}.`,
  denominator: 'denominator',
  everyAreaAlike: 'Every area counts alike.',
  noWithin: {
    tooFew: 'There are too few values for the share of differences.',
    allEqual: 'All values are equal.',
    noGroups: 'These areas belong to no higher level.',
    noWeights: 'Without a denominator the share of differences cannot be weighted.',
    notNumeric: 'Categories have no more or less.',
  },

  withheldBelow: (minimum) => `confidential (fewer than ${minimum} cases, or to protect such values)`,

  notices: {
    unknownRelease: (value, shown) => `There is no release ${value} here. Shown is ${shown}.`,
    unknownIndicator: (value, shown) => `This release has no indicator ${value}. Shown is: ${shown}.`,
    unknownLevel: (value, shown) => `There is no level ${value} here. Shown is: ${shown}.`,
    unknownPeriod: (value, shown) => `There are no values for ${value} here. Shown is: ${shown}.`,
    unknownArea: (value) => `There is no area ${value} in these boundaries.`,
    noDataAtLevel: (value, shown) =>
      `This indicator does not exist at the level ${value}. Shown is: ${shown}.`,
    unknownKey: (value) => `The link contains ${value}, which means nothing to this program.`,
    unsupportedKey: (value) => `The link contains ${value}, which this program cannot show yet.`,
    unknownValue: (value) => `The link contains ${value}, which is not possible. Shown is the usual.`,
    newerVersion: () => 'The link was made by a newer version of this program. Some of it may not be shown.',
  },
  quoted: (text) => `“${text}”`,
}
