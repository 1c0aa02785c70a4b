// English sentences about a scene. Names bear no article, as in German.
import { asSentence } from './grammar/asSentence.ts'
import { inSentence } from './grammar/levelNoun.ts'
import type { Sentences } from './sentencesDe.ts'

const against: Sentences['against']['dative'] = {
  place: (name) => name,
  all: (plural, value) => `all ${inSentence(plural)} together (${value})`,
  target: (value) => `the target (${value})`,
}

export const sentencesEn: Sentences = {
  sentence: asSentence,
  countOf: (count, noun) => `${count} ${noun}`,

  partOf: (part, count, noun) => `${part} of ${count} ${noun}`,
  only: (names) => `only ${names}`,
  onlyChosen: 'only selected ones',
  peerGroup: 'peer group',
  valuesIn: (interval) => `values ${interval}`,
  atLeast: (value) => `values of at least ${value}`,
  atMost: (value) => `values of at most ${value}`,

  sinceWhen: {
    year: (period) => `since ${period}`,
    month: (period) => `since ${period}`,
    quarter: (period) => `since ${period}`,
    day: (period) => `since ${period}`,
    interval: (period) => `compared with ${period}`,
  },
  when: {
    year: (period) => period,
    month: (period) => `in ${period}`,
    quarter: (period) => `in ${period}`,
    day: (period) => `on ${period}`,
    interval: (period) => `in the period ${period}`,
  },
  until: (period) => `to ${period}`,
  fromTo: (from, to) => `${from} to ${to}`,
  between: (from, to) => `between ${from} and ${to}`,

  subject: (indicator, unit) => (unit === '' ? indicator : `${indicator} (${unit})`),
  both: (first, second) => `${first} and ${second}`,
  change: { absolute: (span) => `change ${span}`, relative: (span) => `change in per cent ${span}` },
  classMoves: (span) => `change of class ${span}`,
  noEarlier: 'no earlier period',
  thresholdAt: (at) => `threshold ${at}`,
  comparedWith: (reference) => `compared with ${reference}`,
  asCircles: 'counts as circles',
  severalMaps: {
    multiples: 'small maps by period',
    indicators: 'small maps of several indicators',
    swipe: 'two maps',
  },

  mapIs: (what) => asSentence(`Map: ${what}`),
  numbers: { value: 'values', change: 'changes', count: 'counts' },
  spread: (numbers, interval, median) => asSentence(`${numbers}: ${interval}, median ${median}`),
  allEqual: (numbers, value) => asSentence(`all ${numbers}: ${value}`),
  listed: (head, list) => asSentence(`${head}: ${list}`),
  upperEnd: { value: 'Highest values', change: 'At the upper end', count: 'Highest counts' },
  lowerEnd: { value: 'Lowest values', change: 'At the lower end', count: 'Lowest counts' },
  alike: (areas, value) => `${areas} with ${value} each`,
  clearly: { risen: 'clearly risen', fallen: 'clearly fallen', unclear: 'not clear' },
  counted: (count, what) => `${count} ${what}`,
  breakBetween: (periods) =>
    `The series breaks between the two periods (${periods}); the change says little.`,
  otherOutlines: 'The periods have different boundaries; areas may have been cut differently.',
  withoutChange: 'No change stated',
  withoutBoth: 'One of the values is absent',
  dashed: (areas) => `Outlined by a dashed line: My area (${areas}).`,
  noneLeft: 'No area remains.',
  shown: {
    relative: 'per cent of the earlier value',
    moved: 'class then and now',
    threshold: 'over the threshold or not',
    reference: 'higher, about the same or lower, by the 95% interval',
    circles: 'area of circles by count, colour by value',
    count: 'area of circles and colour by count',
    bivariate: 'three steps each',
  },
  source: (source) => `Source: ${source}`,
  release: (release) => `release ${release}`,

  without: (list) => `Without a value: ${list}.`,
  allHaveValues: 'All areas have a value.',
  noneHasValue: 'No area has a value.',

  rank: (rank, of) => `rank ${rank} of ${of}`,
  tied: (others, count) => `level with ${count} ${others === 1 ? 'other' : 'others'}`,
  outOf: (numerator, denominator) => `${numerator} of ${denominator}`,
  per: (numerator, denominator) => `${numerator} per ${denominator}`,

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
  against: { nominative: against, dative: against },
  whole: (place, value) => `${place} overall (${value})`,
  since: {
    risen: (since, value) => asSentence(`risen ${since} (then ${value})`),
    fallen: (since, value) => asSentence(`fallen ${since} (then ${value})`),
  },
  relative: 'relative',
  fewCases: (cases, count) =>
    cases === 0 ? 'No case was counted.' : `The value rests on ${count} ${cases === 1 ? 'case' : 'cases'}.`,
  outlier: { low: 'low outlier', high: 'high outlier' },
  inPeriod: (period, value) => `${period} (${value})`,

  line: (name, first, firstPeriod, last, lastPeriod) =>
    `${name}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
  point: (name, value, period) => `${name}: ${value} (${period}).`,
  seriesBreak: (period, note) =>
    `Values before ${period} cannot be compared${note === '' ? '' : `: ${note}`}.`,

  within: (share, parents) => `${share} of the differences lie within the ${parents}.`,
  withinExplained: (areas, parents, chance) =>
    `Computed as 1 − η² over ${areas}. If they were spread over the ${parents} by chance, about ${chance} would lie within.`,
  weightedBy: (measure) => `Weighted by: ${measure}.`,
  denominator: 'denominator',
  everyAreaAlike: 'Every area counts the same.',
  noWithin: {
    tooFew: 'There are too few values for a share of differences.',
    allEqual: 'All values are equal.',
    noGroups: 'These areas belong to no higher level.',
    noWeights: 'Without a denominator the share of differences cannot be weighted.',
    notNumeric: 'Categories have no more and less.',
  },

  withheldBelow: (minimum) => `confidential (fewer than ${minimum} cases, or to protect such values)`,

  ownParent: 'the area above',
  named: (name, value) => `${name} (${value})`,
  namedIn: (name, place, value) => `${name} (${place}: ${value})`,
  nothingToHoldAgainst: 'a missing value',
  outcome: { higher: 'higher', similar: 'about the same', lower: 'lower', notComparable: 'not comparable' },
  movedTo: {
    higher: 'in a higher class',
    similar: 'in the same class',
    lower: 'in a lower class',
    notComparable: 'not comparable',
  },
  threshold: { above: (at) => `over ${at}`, below: (at) => `at most ${at}` },
  judged: (outcome, judgement) => `${outcome} (${judgement})`,
  better: 'better',
  worse: 'worse',
  zero: (value) => `exactly ${value}`,
  pair: (first, second) => `${first} – ${second}`,
  thirds: ['low', 'middle', 'high'],
  filtered: 'left out',
  quoted: (text) => `“${text}”`,
}
