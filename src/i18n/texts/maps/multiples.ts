// Texts of small multiples: several maps with one legend. German is the shape.
const de = {
  name: (maps: string) => `${maps} kleine ${maps === '1' ? 'Karte' : 'Karten'} mit gemeinsamer Legende`,
  hint: 'Eine Raumeinheit zeigen: ihr Wert steht an jeder Karte.',
  open: (caption: string) => `${caption}: auf der großen Karte zeigen`,
  onMap: (caption: string, area: string, value: string) => `${caption}. ${area}: ${value}.`,
  none: 'kein Wert',
  table: 'Als Tabelle',
}

const en: typeof de = {
  name: (maps) => `${maps} small ${maps === '1' ? 'map' : 'maps'} with one legend`,
  hint: 'Point at an area: each map gives its value.',
  open: (caption) => `${caption}: show on the large map`,
  onMap: (caption, area, value) => `${caption}. ${area}: ${value}.`,
  none: 'no value',
  table: 'As a table',
}

export const multiplesTexts = { de, en }
