// Texts of the charts over several indicators: spine, radar, heat map, parallel axes.
// Favourable is said only where an indicator has a favourable end; otherwise high and low.
import { setDe, setEn } from './profile/set.ts'

const commonDe = {
  loading: 'wird geladen …',
  table: 'Als Tabelle',
  open: (name: string) => `${name}: auf der Karte zeigen`,
  indicator: 'Indikator',
  area: 'Raumeinheit',
  value: 'Wert',
  period: (period: string) => `Zeitraum ${period}`,
  later: 'noch kein Wert bis zum gewählten Zeitraum',
  otherOutlines: 'nur auf einem anderen Gebietsstand veröffentlicht',
  absent: (count: string, status: string) => `${status}: ${count}`,
  neutral: 'neutral',
  referencesMissing: 'Ein Vergleichswert fehlt, weil eine Datei nicht geladen werden konnte.',
  position: (position: string, count: string) => `Stellung ${position} unter ${count}`,
  countOf: (numerator: string, denominator: string) => `${numerator} von ${denominator}`,
  interval: (interval: string) => `95-%-Intervall ${interval}`,
  outcome: { higher: 'höher', similar: 'ähnlich', lower: 'niedriger', notComparable: 'nicht vergleichbar' },
  chooseArea: 'Wählen Sie auf der Karte, in der Suche oder in der Rangliste eine Raumeinheit.',
  noIndicators: 'Für diese Raumebene gibt es keine Indikatoren mit Zahlen.',
  compared: (extent: string) => `Verteilung und Stellung: ${extent}.`,
  references: (names: string) => `${names}: Vergleichswerte, unabhängig von dieser Auswahl.`,
  outside: (names: string) => `Nicht in dieser Auswahl: ${names}.`,
}

const spineDe = {
  none: 'Das Profil zeigt eine Raumeinheit in vielen Indikatoren.',
  scale: (region: string) =>
    `Mitte: ${region}. Rechts günstiger, links weniger günstig; bei neutralen Indikatoren rechts höher, links niedriger.`,
  middleIsMedian: 'Mitte: Median der Raumeinheiten',
  right: 'günstiger →',
  valueBeside: (region: string) => `Wert (${region})`,
  bar: 'alle Raumeinheiten',
  barWithin: 'Raumeinheiten dieser Auswahl',
  band: 'mittlere Hälfte',
  similarNote: '„ähnlich“: der Unterschied ist durch Zufall erklärbar oder gerundet keiner',
  caption: (area: string, period: string) => `${area} in mehreren Indikatoren, ${period}`,
  numbers: (caption: string) => `${caption}: alle Zahlen`,
  comparison: 'Vergleich',
  least: 'niedrigster',
  q1: 'unteres Viertel bis',
  median: 'Median',
  q3: 'oberes Viertel ab',
  greatest: 'höchster',
  count: 'Fälle',
  base: 'Bezugsgröße',
  n: 'Anzahl',
  sentence: (area: string, count: string, higher: string, lower: string, similar: string, region: string) =>
    `${area}: ${count} ${count === '1' ? 'Indikator' : 'Indikatoren'}, davon ${higher} höher, ${lower} niedriger und ${similar} ähnlich wie ${region}.`,
  readHint:
    'Zeigen Sie auf eine Zeile für Fälle, Intervall und Stellung; ein Klick öffnet den Indikator auf der Karte.',
}

const radarDe = {
  none: 'Das Netz vergleicht bis zu drei gewählte Raumeinheiten.',
  scale: (count: string) =>
    `Abstand von der Mitte: Stellung unter ${count} Raumeinheiten mit Wert, 0 bis 100.`,
  range: (from: string, to: string) => `${from} bis ${to}`,
  sense: 'Außen ist günstiger; bei neutralen Indikatoren ist außen der höhere Wert.',
  senseNeutral: 'Alle Indikatoren sind neutral: außen ist der höhere Wert.',
  tooFew: 'Ein Netz braucht mindestens drei Indikatoren mit Werten.',
  more: (names: string) => `Nicht gezeigt (höchstens drei): ${names}`,
  label: (areas: string, words: string) => `Netz der Stellungen: ${areas}. ${words}`,
  caption: 'Stellung und Wert',
  series: 'Gezeigt',
}

const heatmapDe = {
  label: (areas: string, count: string) =>
    `${areas}, ${count} ${count === '1' ? 'Indikator' : 'Indikatoren'}: mit Pfeiltasten durch die Felder, mit Eingabe wählen`,
  order: 'Reihenfolge',
  natural: 'nach Schlüssel',
  byParent: (level: string) => `nach ${level}`,
  byColumn: (name: string) => `nach Wert: ${name}`,
  keyTitle: 'Farbe: Fünftel der Raumeinheiten, nach Rang.',
  ramp: {
    judged: { name: 'Belastung oder Chance', low: 'weniger günstig', high: 'günstiger' },
    neutral: { name: 'Neutral', low: 'niedriger', high: 'höher' },
  },
  fifth: {
    judged: ['am wenigsten günstiges', 'weniger günstiges', 'mittleres', 'günstigeres', 'günstigstes'],
    neutral: ['niedrigstes', 'niedrigeres', 'mittleres', 'höheres', 'höchstes'],
  },
  inFifth: (which: string) => `${which} Fünftel`,
  hint: 'Klick auf einen Spaltenkopf öffnet den Indikator, Klick auf eine Zeile wählt die Raumeinheit.',
  filtered: (count: string) => `Durch Bereich oder Filter ausgelassen: ${count}.`,
}

const parallelDe = {
  scale: 'Höhe: Stellung unter den Raumeinheiten mit Wert, 0 bis 100.',
  sense: 'Oben ist günstiger; bei neutralen Indikatoren ist oben der höhere Wert.',
  label: (count: string, plural: string, axes: string) =>
    `${count} ${plural} über ${axes} Indikatoren, je eine Linie; mit Pfeiltasten von einer zur nächsten, mit Eingabe wählen`,
  tooFew: 'Parallele Achsen brauchen mindestens zwei Indikatoren mit Werten.',
  partial: (count: string) => `Linien mit Lücken, weil Werte fehlen: ${count}.`,
  noLine: (count: string) => `Ohne jeden Wert und nicht gezeichnet: ${count}.`,
  filtered: (count: string) => `Durch Bereich oder Filter ausgelassen: ${count}.`,
  caption: 'Stellung und Wert',
  captionFirst: (count: string, all: string) => `Stellung und Wert, die ersten ${count} von ${all}`,
}

const commonEn: typeof commonDe = {
  loading: 'loading …',
  table: 'As a table',
  open: (name) => `${name}: show on the map`,
  indicator: 'Indicator',
  area: 'Area',
  value: 'Value',
  period: (period) => `period ${period}`,
  later: 'no value yet up to the chosen period',
  otherOutlines: 'published for other boundaries only',
  absent: (count, status) => `${status}: ${count}`,
  neutral: 'neutral',
  referencesMissing: 'A value to compare with is missing because a file could not be loaded.',
  position: (position, count) => `position ${position} among ${count}`,
  countOf: (numerator, denominator) => `${numerator} of ${denominator}`,
  interval: (interval) => `95% interval ${interval}`,
  outcome: { higher: 'higher', similar: 'similar', lower: 'lower', notComparable: 'not comparable' },
  chooseArea: 'Choose an area on the map, in the search or in the ranking.',
  noIndicators: 'There are no indicators with numbers for this level.',
  compared: (extent) => `Distribution and position: ${extent}.`,
  references: (names) => `${names}: values to compare with, independent of this selection.`,
  outside: (names) => `Not in this selection: ${names}.`,
}

const spineEn: typeof spineDe = {
  none: 'The profile shows one area in many indicators.',
  scale: (region) =>
    `Middle: ${region}. Right is more favourable, left less so; for neutral indicators right is higher, left lower.`,
  middleIsMedian: 'middle: median of the areas',
  right: 'more favourable →',
  valueBeside: (region) => `Value (${region})`,
  bar: 'all areas',
  barWithin: 'areas of this selection',
  band: 'middle half',
  similarNote: '“similar”: chance explains the difference, or there is none after rounding',
  caption: (area, period) => `${area} in several indicators, ${period}`,
  numbers: (caption) => `${caption}: all numbers`,
  comparison: 'Comparison',
  least: 'Lowest',
  q1: 'Lower quarter up to',
  median: 'Median',
  q3: 'Upper quarter from',
  greatest: 'Highest',
  count: 'Cases',
  base: 'Base',
  n: 'Areas',
  sentence: (area, count, higher, lower, similar, region) =>
    `${area}: ${count} ${count === '1' ? 'indicator' : 'indicators'}, of which ${higher} higher than, ${lower} lower than and ${similar} similar to ${region}.`,
  readHint: 'Point at a row for cases, interval and position; a click opens the indicator on the map.',
}

const radarEn: typeof radarDe = {
  none: 'The radar compares up to three chosen areas.',
  scale: (count) => `Distance from the centre: position among ${count} areas with a value, 0 to 100.`,
  range: (from, to) => `${from} to ${to}`,
  sense: 'Further out is more favourable; for neutral indicators it is the higher value.',
  senseNeutral: 'All indicators are neutral: further out is the higher value.',
  tooFew: 'A radar needs at least three indicators with values.',
  more: (names) => `Not shown (at most three): ${names}`,
  label: (areas, words) => `Radar of positions: ${areas}. ${words}`,
  caption: 'Position and value',
  series: 'Shown',
}

const heatmapEn: typeof heatmapDe = {
  label: (areas, count) =>
    `${areas}, ${count} ${count === '1' ? 'indicator' : 'indicators'}: arrow keys move through the cells, Enter chooses`,
  order: 'Order',
  natural: 'by key',
  byParent: (level) => `by ${level}`,
  byColumn: (name) => `by value: ${name}`,
  keyTitle: 'Colour: fifth of the areas, by rank.',
  ramp: {
    judged: { name: 'Burden or benefit', low: 'less favourable', high: 'more favourable' },
    neutral: { name: 'Neutral', low: 'lower', high: 'higher' },
  },
  fifth: {
    judged: ['least favourable', 'less favourable', 'middle', 'more favourable', 'most favourable'],
    neutral: ['lowest', 'lower', 'middle', 'higher', 'highest'],
  },
  inFifth: (which) => `${which} fifth`,
  hint: 'Click a column heading to open the indicator, a row to choose the area.',
  filtered: (count) => `Left out by scope or filters: ${count}.`,
}

const parallelEn: typeof parallelDe = {
  scale: 'Height: position among the areas with a value, 0 to 100.',
  sense: 'Up is more favourable; for neutral indicators up is the higher value.',
  label: (count, plural, axes) =>
    `${count} ${plural} over ${axes} indicators, one line each; arrow keys move from one to the next, Enter chooses`,
  tooFew: 'Parallel axes need at least two indicators with values.',
  partial: (count) => `Lines with gaps, because values are missing: ${count}.`,
  noLine: (count) => `Without any value and not drawn: ${count}.`,
  filtered: (count) => `Left out by scope or filters: ${count}.`,
  caption: 'Position and value',
  captionFirst: (count, all) => `Position and value, the first ${count} of ${all}`,
}

const de = {
  set: setDe,
  common: commonDe,
  spine: spineDe,
  radar: radarDe,
  heatmap: heatmapDe,
  parallel: parallelDe,
}
const en: typeof de = {
  set: setEn,
  common: commonEn,
  spine: spineEn,
  radar: radarEn,
  heatmap: heatmapEn,
  parallel: parallelEn,
}

export type ProfileTexts = typeof de
export const profileTexts = { de, en }
