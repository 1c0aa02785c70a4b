// English; the shape is the German one.
import type { municipalitiesDe, seriesDe } from '../figures/charts.ts'

export const seriesEn: typeof seriesDe = {
  label: (indicator, names) => `${indicator} over time: ${names}`,
  hint: 'Arrow keys move through the periods, Enter chooses',
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

export const municipalitiesEn: typeof municipalitiesDe = {
  title: (plural) => `Comparison of ${plural}`,
  explain: 'What does this mean?',
  weighted: 'Weight by the base (e.g. people)',
  plot: (indicator, period) =>
    `${indicator}, ${period}: one dot per area, arrow keys move from area to area, Enter chooses`,
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
