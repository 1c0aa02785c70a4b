// Texts of tabs, ranking and table.

export const tabsDe = {
  label: 'Ansichten',
  map: 'Entwicklung',
  ranking: 'Rangliste',
  counts: 'Fallzahlen',
  table: 'Tabelle',
}

export const tabsEn: typeof tabsDe = {
  label: 'Views',
  map: 'Over time',
  ranking: 'Ranking',
  counts: 'Counts',
  table: 'Table',
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
