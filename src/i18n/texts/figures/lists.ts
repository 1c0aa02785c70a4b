// Texts of tabs, ranking and table.

export const tabsDe = {
  label: 'Ansichten',
  more: 'Mehr',
  groups: { spread: 'Verteilung', many: 'Mehrere Indikatoren', structure: 'Muster und Struktur' },
  map: 'Entwicklung',
  ranking: 'Rangliste',
  compare: 'Vergleich',
  scatter: 'Zusammenhang',
  table: 'Tabelle',
  counts: 'Fallzahlen',
  distribution: 'Boxplots',
  statistics: 'Kennzahlen',
  moved: 'Klassenwechsel',
  similar: 'Ähnliche Räume',
  spine: 'Profil',
  radar: 'Netz',
  heatmap: 'Übersicht aller Räume',
  parallel: 'Parallele Achsen',
  pyramid: 'Alterspyramide',
  matrix: 'Zusammenhänge',
  inequality: 'Ungleichheit',
  pattern: 'Räumliches Muster',
  types: 'Typen',
}

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
}

export const rankingDe = {
  title: (indicator: string, period: string) => `Rangliste: ${indicator}, ${period}`,
  highestFirst: 'höchster Wert zuerst',
  lowestFirst: 'niedrigster Wert zuerst',
  turn: 'Reihenfolge umkehren',
  whole: (name: string, value: string) => `${name} ${value}`,
  notNumeric: 'Kategorien haben keine Rangfolge; die Tabelle führt alle Raumeinheiten auf.',
}

export const rankingEn: typeof rankingDe = {
  title: (indicator, period) => `Ranking: ${indicator}, ${period}`,
  highestFirst: 'highest value first',
  lowestFirst: 'lowest value first',
  turn: 'Reverse order',
  whole: (name, value) => `${name} ${value}`,
  notNumeric: 'Categories have no order; the table lists all areas.',
}

export const tableDe = {
  caption: (indicator: string, plural: string, period: string) => `${indicator}: alle ${plural}, ${period}`,
  name: 'Name',
  parent: 'in',
  value: 'Wert',
  numerator: 'Fälle',
  denominator: 'Bezugsgröße',
  interval: '95-%-Bereich',
  rank: 'Rang',
  note: 'Hinweis',
  download: 'CSV herunterladen',
  scroll: 'Tabelle, seitlich verschiebbar',
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
