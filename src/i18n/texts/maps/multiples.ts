// Texts of small multiples: several maps with one legend. German is the shape.
const de = {
  name: (maps: string) => `${maps} kleine Karten mit gemeinsamer Legende`,
  hint: 'Eine Raumeinheit zeigen: ihr Wert steht an jeder Karte.',
  open: (caption: string) => `${caption}: auf der großen Karte zeigen`,
  onMap: (caption: string, area: string, value: string) => `${caption}. ${area}: ${value}.`,
  table: 'Als Tabelle',
  caption: 'Werte der Raumeinheiten auf jeder Karte',
  captionChosen: 'Werte der gewählten Raumeinheiten und insgesamt auf jeder Karte',
  area: 'Raumeinheit',
  none: 'kein Wert',
  nothingChosen: 'Raumeinheiten wählen, um ihre Werte hier zu vergleichen.',
}

const en: typeof de = {
  name: (maps) => `${maps} small maps with one legend`,
  hint: 'Point at an area: each map gives its value.',
  open: (caption) => `${caption}: show on the large map`,
  onMap: (caption, area, value) => `${caption}. ${area}: ${value}.`,
  table: 'As a table',
  caption: 'Values of the areas on each map',
  captionChosen: 'Values of the chosen areas and overall on each map',
  area: 'Area',
  none: 'no value',
  nothingChosen: 'Choose areas to compare their values here.',
}

export const multiplesTexts = { de, en }
