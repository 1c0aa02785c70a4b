// Texts of the comparison tray.
const de = {
  title: (indicator: string, period: string) =>
    `${indicator}, ${period}: gewählte Raumeinheiten im Vergleich`,
  empty: 'Noch keine Raumeinheit gewählt. Bis zu zehn lassen sich nebeneinanderstellen:',
  emptyHow: [
    'hier über die Suche, auch auf anderen Raumebenen,',
    'auf der Karte, in Diagrammen und in der Rangliste mit gedrückter Umschalttaste.',
  ],
  base: 'Differenz zu',
  above: (level: string) => `übergeordnete Raumeinheit (${level})`,
  isBase: 'Vergleichsbasis',
  interval: (lower: string, upper: string) => `(${lower} bis ${upper})`,
  notClear: 'nicht eindeutig verschieden',
  without: {
    noCounts: 'ohne Fallzahlen keine Spanne',
    notEvents: 'ohne Spanne',
    part: 'ohne Spanne: eine enthält die andere',
    unclear: 'ohne Spanne: Überschneidung möglich',
  },
  notes: {
    noCounts:
      'Ohne veröffentlichte Fallzahlen lässt sich nicht sagen, wie weit der Zufall eine Differenz trägt.',
    notEvents: 'Eine Spanne gibt es nur für Anteile und für Raten gezählter Fälle.',
    part: 'Ist eine Raumeinheit Teil der anderen, zählen dieselben Fälle in beiden. Die Werte sind nicht unabhängig; deshalb steht keine Spanne dabei.',
    unclear:
      'Raumeinheiten verschiedener Raumebenen können sich überschneiden und dann dieselben Fälle zählen; deshalb steht keine Spanne dabei.',
  },
  noBase: 'Die Vergleichsbasis hat hier keinen Wert; ohne ihn gibt es keine Differenz.',
  explain: 'Was heißt die Spanne?',
  meaning:
    'Die Spanne zeigt, wie weit die Differenz bei diesen Fallzahlen allein durch Zufall schwanken kann (95 %). Schließt sie 0 ein, sind die beiden Werte nicht eindeutig verschieden. Auch ohne wirklichen Unterschied fällt im Mittel einer von 20 Vergleichen eindeutig aus.',
  method: {
    share: 'Gerechnet nach Newcombe (1998, Methode 10) aus den 95-%-Bereichen der beiden Anteile.',
    rate: 'Zusammengesetzt aus den 95-%-Bereichen der beiden Raten (MOVER, Zou und Donner 2008).',
  },
  rows: 'Gewählte Raumeinheiten',
  first: (name: string) => `${name} an die erste Stelle setzen`,
  up: (name: string) => `${name} nach oben`,
  down: (name: string) => `${name} nach unten`,
  moved: (name: string, place: number) => `${name} steht an Stelle ${place}`,
  remove: (name: string) => `${name} entfernen`,
  removed: (name: string) => `${name} entfernt`,
  add: 'Raumeinheit hinzufügen',
  full: 'Zehn Raumeinheiten sind gewählt, mehr stehen nicht nebeneinander.',
  found: (count: number) => (count === 1 ? '1 Raumeinheit gefunden' : `${count} Raumeinheiten gefunden`),
  noneFound: (query: string) => `Keine weitere Raumeinheit passt zu „${query}“.`,
  more: (count: string) => `${count} weitere: genauer suchen`,
  withoutValues: (plural: string) => `${plural} (ohne Werte dieses Indikators)`,
  notAtLevel: (plural: string) => `für ${plural} nicht veröffentlicht`,
  notLoaded: (levels: string) => `Nicht geladen und deshalb nicht durchsucht: ${levels}.`,
  clear: 'Alle entfernen',
  combine: 'Als „Mein Gebiet“',
  combineMeaning: 'Zu einer Raumeinheit zusammenfassen',
  group: 'Als Vergleichsgruppe',
  groupMeaning: 'Ränge und Vergleiche nur unter diesen',
}

const en: typeof de = {
  title: (indicator, period) => `${indicator}, ${period}: chosen areas compared`,
  empty: 'No area chosen yet. Up to ten can stand side by side:',
  emptyHow: [
    'with the search here, on other levels too,',
    'on the map, in charts and in the ranking with the Shift key held down.',
  ],
  base: 'Difference from',
  above: (level) => `area above it (${level})`,
  isBase: 'basis of comparison',
  interval: (lower, upper) => `(${lower} to ${upper})`,
  notClear: 'not clearly different',
  without: {
    noCounts: 'no interval without counts',
    notEvents: 'no interval',
    part: 'no interval: one contains the other',
    unclear: 'no interval: may overlap',
  },
  notes: {
    noCounts:
      'Without published counts there is no telling how much of a difference chance alone could produce.',
    notEvents: 'There are intervals only for shares and for rates of counted cases.',
    part: 'Where one area is part of the other, the same cases count in both. The values are not independent, so no interval is given.',
    unclear: 'Areas of different levels may overlap and then count the same cases, so no interval is given.',
  },
  noBase: 'The basis of comparison has no value here; without it there is no difference.',
  explain: 'What does the interval mean?',
  meaning:
    'The interval shows how far the difference may vary by chance alone with these counts (95%). Where it includes 0, the two values are not clearly different. Even without a real difference, one comparison in 20 comes out clear on average.',
  method: {
    share: 'Computed after Newcombe (1998, method 10) from the 95% intervals of the two shares.',
    rate: 'Combined from the 95% intervals of the two rates (MOVER, Zou and Donner 2008).',
  },
  rows: 'Chosen areas',
  first: (name) => `Move ${name} to the first place`,
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  moved: (name, place) => `${name} is now number ${place}`,
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} removed`,
  add: 'Add an area',
  full: 'Ten areas are chosen; no more can stand side by side.',
  found: (count) => (count === 1 ? '1 area found' : `${count} areas found`),
  noneFound: (query) => `No further area matches “${query}”.`,
  more: (count) => `${count} more: narrow the search`,
  withoutValues: (plural) => `${plural} (no values of this indicator)`,
  notAtLevel: (plural) => `not published for ${plural}`,
  notLoaded: (levels) => `Not loaded and therefore not searched: ${levels}.`,
  clear: 'Remove all',
  combine: 'As “My area”',
  combineMeaning: 'Combine them into one area',
  group: 'As peer group',
  groupMeaning: 'Ranks and comparisons among these only',
}

export const trayTexts = { de, en }
