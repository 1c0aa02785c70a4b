// Texts of the ranking.

const de = {
  title: (indicator: string, period: string) => `Rangliste: ${indicator}, ${period}`,
  highestFirst: 'höchster Wert zuerst',
  lowestFirst: 'niedrigster Wert zuerst',
  turn: 'Reihenfolge umkehren',
  whole: (name: string, value: string) => `${name} ${value}`,
  notNumeric: 'Kategorien haben keine Rangfolge; die Tabelle führt alle Raumeinheiten auf.',
}

const en: typeof de = {
  title: (indicator, period) => `Ranking: ${indicator}, ${period}`,
  highestFirst: 'highest value first',
  lowestFirst: 'lowest value first',
  turn: 'Reverse order',
  whole: (name, value) => `${name} ${value}`,
  notNumeric: 'Categories have no order; the table lists all areas.',
}

export const rankingTexts = { de, en }
