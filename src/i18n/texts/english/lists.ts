// English; the shape is the German one.
import type { tableDe, tabsDe } from '../figures/lists.ts'

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
