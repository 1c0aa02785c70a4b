// English; the shape is the German one.
import type { countsDe, municipalitiesDe, seriesDe } from '../figures/charts.ts'

export const seriesEn: typeof seriesDe = {
  label: (indicator, names) => `${indicator} over time: ${names}`,
  hint: 'Arrow keys walk through the periods, Enter chooses',
  incomparable: (period) => `up to ${period} not comparable`,
  breakNote: (period, note) => `Break ${period}: ${note}`,
  noZero: 'The axis does not begin at zero.',
  table: 'As a table',
  caption: (indicator) => `${indicator} over time`,
  period: 'Period',
  combined: 'My area',
  none: 'There is no series for this selection.',
  more: 'Trend and more',
  all: (plural) => `all ${plural}`,
  loading: 'Loading …',
}

export const countsEn: typeof countsDe = {
  title: (label, name) => `${label}: ${name}`,
  cases: 'Cases',
  base: 'Base',
  period: 'Period',
  of: (denominator) => `of ${denominator}`,
  loading: 'Loading chart …',
  table: 'As a table',
  none: 'No counts are published for this selection.',
}

export const municipalitiesEn: typeof municipalitiesDe = {
  title: (plural) => `Comparison of ${plural}`,
  explain: 'What does this mean?',
  weighted: 'Weight by the base (e.g. people)',
  plot: (indicator, period) =>
    `${indicator}, ${period}: one dot an area, arrow keys walk from area to area, Enter chooses`,
  dot: (one) => one,
  ownValue: (one) => `value: ${one}`,
  whole: (name, value) => `${name} ${value}`,
  ends: (shown, all) => `${shown} of ${all}: the highest and the lowest.`,
  all: 'Show all',
  endsOnly: 'Show both ends only',
  table: 'As a table',
  areas: 'areas with a value',
  lowest: 'lowest value',
  highest: 'highest value',
  value: 'Value',
  noValues: 'There are no values to compare in this period.',
}
