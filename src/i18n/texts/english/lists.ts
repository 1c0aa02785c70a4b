// English; the shape is the German one.
import type { rankingDe, tableDe, tabsDe } from '../figures/lists.ts'

export const tabsEn: typeof tabsDe = {
  label: 'Views',
  more: 'More',
  groups: { spread: 'Distribution', many: 'Several indicators', structure: 'Patterns and structure' },
  map: 'Over time',
  ranking: 'Ranking',
  compare: 'Compare',
  scatter: 'Correlation',
  table: 'Table',
  counts: 'Counts',
  distribution: 'Box plots',
  statistics: 'Statistics',
  moved: 'Change of class',
  similar: 'Similar areas',
  spine: 'Profile',
  radar: 'Radar',
  heatmap: 'All areas at a glance',
  parallel: 'Parallel axes',
  pyramid: 'Age pyramid',
  matrix: 'Correlations',
  inequality: 'Inequality',
  pattern: 'Spatial pattern',
  types: 'Types',
  profile: 'Profile page',
  report: 'Report',
}

export const rankingEn: typeof rankingDe = {
  title: (indicator, period) => `Ranking: ${indicator}, ${period}`,
  highestFirst: 'highest value first',
  lowestFirst: 'lowest value first',
  turn: 'Reverse order',
  whole: (name, value) => `${name} ${value}`,
  notNumeric: 'Categories have no order; the table lists all areas.',
}

export const tableEn: typeof tableDe = {
  caption: (indicator, plural, period) => `${indicator}: all ${plural}, ${period}`,
  name: 'Name',
  parent: 'in',
  value: 'Value',
  numerator: 'Cases',
  denominator: 'Base',
  interval: '95% interval',
  rank: 'Rank',
  note: 'Note',
  download: 'Download CSV',
  scroll: 'Table, scrolls sideways',
}
