import type { Mode, View } from '../../../core/view/viewState.ts'

type ChartView = Exclude<View, 'map'>

/** What stands in a picture beside the map; absent for views that a picture does not show. */
const chartsDe: Partial<Record<ChartView, string>> = {
  ranking: 'die Rangliste (von vielen Raumeinheiten beide Enden)',
  compare: 'der Vergleich der gewählten Raumeinheiten',
  scatter: 'das Streudiagramm mit seinen Kennzahlen',
  counts: 'die Fallzahlen nach Zeiträumen',
  distribution: 'die Verteilung als Kastendiagramm',
  moved: 'die Klassenwechsel',
  spine: 'das Profil der ersten gewählten Raumeinheit',
  radar: 'das Netz der gewählten Raumeinheiten',
  heatmap: 'die Felder der Raumeinheiten nach Indikatoren (von vielen beide Enden)',
  parallel: 'die parallelen Achsen',
  pyramid: 'die Alterspyramide',
  matrix: 'die Matrix der Zusammenhänge',
  inequality: 'die Lorenzkurve mit ihren Maßen',
}
/** Why a picture shows the map only. */
const withoutDe: Partial<Record<ChartView, string>> = {
  table: 'Die Ansicht ist eine Tabelle: Ihre Zahlen stehen in CSV und Excel.',
  statistics: 'Die Ansicht besteht aus Kennzahlen in Tabellen; ein Diagramm hat sie nicht.',
  similar: 'Die Liste ähnlicher Raumeinheiten ist eine Tabelle; sie steht im Profil und im Bericht.',
  pattern: 'Das räumliche Muster wird auf dem Bildschirm berechnet und hat noch kein Bild.',
  types: 'Die Gruppierung wird auf dem Bildschirm berechnet und hat noch kein Bild.',
  profile: 'Das ganze Profil gibt es als Bericht: PDF, Word oder PowerPoint.',
  report: 'Den ganzen Bericht gibt es als PDF, Word oder PowerPoint.',
}
const mapsDe: Partial<Record<Mode, string>> = {
  multiples: 'kleine Karten nach Zeiträumen',
  indicators: 'kleine Karten mehrerer Indikatoren',
  swipe: 'zwei Karten, früher und jetzt',
}

const de = {
  png: 'Mit Titel, Legende, Quelle und Datenstand für Vorlage, Folie und Web; 2400 Pixel breit.',
  svg: 'Dasselbe als Vektorgrafik: in jeder Größe scharf, mit Text, der sich bearbeiten lässt.',
  map: 'die Karte',
  first: 'der Verlauf und der Vergleich der nächsthöheren Ebene',
  maps: mapsDe,
  charts: chartsDe,
  without: withoutDe,
  only: (map: string, why: string) => `Im Bild: nur ${map}. ${why}`,
  both: (map: string, chart: string) => `Im Bild, wie auf dem Bildschirm: ${map}, daneben ${chart}.`,
}

const chartsEn: typeof chartsDe = {
  ranking: 'the ranking (both ends of it where there are many areas)',
  compare: 'the comparison of the chosen areas',
  scatter: 'the scatter plot with its coefficients',
  counts: 'the cases by period',
  distribution: 'the distribution as box plots',
  moved: 'the changes of class',
  spine: 'the profile of the first chosen area',
  radar: 'the radar of the chosen areas',
  heatmap: 'the grid of areas by indicators (both ends of it where there are many)',
  parallel: 'the parallel axes',
  pyramid: 'the population pyramid',
  matrix: 'the matrix of relations',
  inequality: 'the Lorenz curve with its measures',
}
const withoutEn: typeof withoutDe = {
  table: 'The view is a table: its numbers are in CSV and Excel.',
  statistics: 'The view consists of figures in tables; it has no chart.',
  similar: 'The list of similar areas is a table; it is part of the profile and of reports.',
  pattern: 'The spatial pattern is worked out on the screen and has no picture yet.',
  types: 'The grouping is worked out on the screen and has no picture yet.',
  profile: 'The whole profile comes as a report: PDF, Word or PowerPoint.',
  report: 'The whole report comes as PDF, Word or PowerPoint.',
}

const en: typeof de = {
  png: 'With title, legend, source and release for papers, slides and the web; 2400 pixels wide.',
  svg: 'The same as a vector graphic: sharp at any size, with text that can be edited.',
  map: 'map',
  first: 'the series over time and the comparison by the level above',
  maps: {
    multiples: 'small maps by period',
    indicators: 'small maps of several indicators',
    swipe: 'two maps, then and now',
  },
  charts: chartsEn,
  without: withoutEn,
  only: (map, why) => `In the picture: ${map} only. ${why}`,
  both: (map, chart) => `In the picture, as on the screen: ${map}, beside it ${chart}.`,
}

export const downloadTexts = { de, en }
