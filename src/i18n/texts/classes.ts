// Texts of the settings for classes and colours. Parameters are finished texts.
import type { ChosenMethod } from '../../core/view/viewState.ts'

interface Named {
  readonly label: string
  /** One plain sentence. */
  readonly note: string
}

const methodsDe = {
  fixed: { label: 'Regionaler Standard', note: 'So, wie der Indikator veröffentlicht ist.' },
  jenks: { label: 'Natürliche Brüche', note: 'Grenzen in Lücken: Ähnliches bleibt zusammen.' },
  quantile: { label: 'Quantile', note: 'In jeder Klasse gleich viele Werte.' },
  equal: { label: 'Gleiche Intervalle', note: 'Jede Klasse ist gleich breit.' },
  pretty: { label: 'Runde Grenzen', note: 'Gleich breit, mit Grenzen wie 5, 10, 15.' },
  sd: {
    label: 'Standardabweichung',
    note: 'Abstand vom Mittel der Werte (Teiler n\u00a0−\u00a01).',
  },
  box: { label: 'Boxplot', note: 'Viertel der Werte, Ausreißer für sich.' },
  headtail: { label: 'Kopf/Schwanz', note: 'Für wenige sehr hohe Werte, am Mittel geteilt.' },
  unclassed: { label: 'Stufenlos', note: 'Keine Klassen: jedem Wert sein Farbton.' },
  manual: { label: 'Eigene Grenzen', note: 'Ziehen, schieben oder eintippen.' },
} satisfies Record<ChosenMethod, Named> as Record<ChosenMethod, Named>

const methodsEn: typeof methodsDe = {
  fixed: { label: 'Regional default', note: 'As the indicator is published.' },
  jenks: { label: 'Natural breaks', note: 'Limits in the gaps: similar values stay together.' },
  quantile: { label: 'Quantiles', note: 'The same number of values in each class.' },
  equal: { label: 'Equal intervals', note: 'Each class is equally wide.' },
  pretty: { label: 'Round limits', note: 'Equally wide, with limits such as 5, 10, 15.' },
  sd: {
    label: 'Standard deviation',
    note: 'Distance from the mean of the values (divisor n\u00a0−\u00a01).',
  },
  box: { label: 'Box plot', note: 'Quarters of the values, outliers on their own.' },
  headtail: { label: 'Head/tail', note: 'For a few very high values, split at the mean.' },
  unclassed: { label: 'Continuous', note: 'No classes: each value has its own shade.' },
  manual: { label: 'Custom limits', note: 'Drag them, nudge them or type them.' },
}

const palettesDe: Readonly<Record<string, string>> = {
  blues: 'Blau',
  greens: 'Grün',
  purples: 'Violett',
  teals: 'Petrol',
  ochres: 'Ocker',
  sea: 'Gelb bis Blau',
  greys: 'Grau',
  'blue-ochre': 'Blau, Ocker',
  'brown-teal': 'Braun, Petrol',
  'purple-green': 'Violett, Grün',
  calm: 'Gedämpft',
}

const palettesEn: typeof palettesDe = {
  blues: 'Blue',
  greens: 'Green',
  purples: 'Purple',
  teals: 'Teal',
  ochres: 'Ochre',
  sea: 'Yellow to blue',
  greys: 'Grey',
  'blue-ochre': 'Blue, ochre',
  'brown-teal': 'Brown, teal',
  'purple-green': 'Purple, green',
  calm: 'Muted',
}

const de = {
  methods: methodsDe,
  method: 'Klassenbildung',
  /** What the regional default is. */
  published: (method: string) => `So veröffentlicht: ${method}.`,
  ofChange: { label: 'Standard', note: 'Gleich weit nach oben und unten, die Mitte bei null.' },
  fit: (value: string) => `Güte ${value}`,
  fitMeaning: 'Güte: Anteil der Unterschiede, den die Klassen erklären, von 0 bis 1.',
  count: 'Anzahl der Klassen',
  countAbout: 'Ungefähre Anzahl der Klassen',
  merged: (wished: string, possible: string) =>
    `${wished} verlangt, ${possible} möglich: gleiche Grenzen zusammengelegt.`,
  outside: (wished: string, possible: string) =>
    `${wished} verlangt, ${possible} möglich: Grenzen jenseits der Werte entfallen.`,
  span: 'Grenzen berechnet aus',
  spans: {
    all: { label: 'allen Zeiträumen', note: 'Gleiche Farbe heißt in jedem Zeitraum dasselbe.' },
    period: {
      label: 'nur diesem Zeitraum',
      note: 'Farben verschiedener Zeiträume lassen sich nicht vergleichen.',
    },
  },
  editor: {
    editor: 'Eigene Klassengrenzen',
    hint: 'Klick in die Verteilung: neue Grenze. Pfeiltasten verschieben, mit Umschalt in großen Schritten.',
    limit: (index: string) => `Grenze ${index}`,
    add: 'Grenze hinzufügen',
    remove: (limit: string) => `Grenze ${limit} entfernen`,
    full: 'Mehr als 8 Grenzen lassen sich nicht unterscheiden.',
    notANumber: 'Bitte eine Zahl',
  },
  colors: 'Farben',
  palettes: palettesDe,
  invert: 'umgekehrt: niedrige Werte dunkel',
  swap: 'Seiten getauscht',
  more: 'Hervorheben',
  zero: '0 als eigene Klasse',
  outliers: 'Ausreißer markieren',
  below: (limit: string) => `unter ${limit}`,
  above: (limit: string) => `über ${limit}`,
  or: (one: string, other: string) => `${one} oder ${other}`,
  fences: (where: string) =>
    `Werte ${where}: mehr als das 1,5-Fache des Quartilsabstands von der mittleren Hälfte entfernt.`,
  noOutliers: 'Es gibt keine: Kein Wert liegt so weit ab.',
  outliersMeaning:
    'Werte, die mehr als das 1,5-Fache des Quartilsabstands von der mittleren Hälfte entfernt liegen.',
  back: 'Zurück zum Standard',
  noClasses: 'In dieser Darstellung haben die Farben eine feste Bedeutung.',
}

const en: typeof de = {
  methods: methodsEn,
  method: 'Classes',
  published: (method) => `As published: ${method}.`,
  ofChange: { label: 'Default', note: 'As far up as down, with zero in the middle.' },
  fit: (value) => `fit ${value}`,
  fitMeaning: 'Fit: share of the differences that the classes explain, from 0 to 1.',
  count: 'Number of classes',
  countAbout: 'Approximate number of classes',
  merged: (wished, possible) => `${wished} requested, ${possible} possible: equal limits merged.`,
  outside: (wished, possible) =>
    `${wished} requested, ${possible} possible: limits beyond the values left out.`,
  span: 'Limits computed from',
  spans: {
    all: { label: 'all periods', note: 'The same colour means the same in every period.' },
    period: { label: 'this period only', note: 'Colours of different periods cannot be compared.' },
  },
  editor: {
    editor: 'Custom class limits',
    hint: 'Click the distribution to add a limit. Arrow keys move it, with Shift in larger steps.',
    limit: (index) => `Limit ${index}`,
    add: 'Add a limit',
    remove: (limit) => `Remove limit ${limit}`,
    full: 'More than 8 limits cannot be told apart.',
    notANumber: 'Please enter a number',
  },
  colors: 'Colours',
  palettes: palettesEn,
  invert: 'inverted: low values dark',
  swap: 'sides swapped',
  more: 'Highlight',
  zero: '0 as a class of its own',
  outliers: 'Mark outliers',
  below: (limit) => `below ${limit}`,
  above: (limit) => `above ${limit}`,
  or: (one, other) => `${one} or ${other}`,
  fences: (where) =>
    `Values ${where}: more than 1.5 times the interquartile range away from the middle half.`,
  noOutliers: 'There are none: no value lies that far off.',
  outliersMeaning: 'Values more than 1.5 times the interquartile range away from the middle half.',
  back: 'Back to the default',
  noClasses: 'In this view the colours have a fixed meaning.',
}

export const classesTexts = { de, en }
