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
  profile: 'Profilseite',
  report: 'Bericht',
}

export const rankingDe = {
  title: (indicator: string, period: string) => `Rangliste: ${indicator}, ${period}`,
  highestFirst: 'höchster Wert zuerst',
  lowestFirst: 'niedrigster Wert zuerst',
  turn: 'Reihenfolge umkehren',
  whole: (name: string, value: string) => `${name} ${value}`,
  notNumeric: 'Kategorien haben keine Rangfolge; die Tabelle führt alle Raumeinheiten auf.',
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
