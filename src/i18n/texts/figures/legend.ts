// Texts of the legend.

const methodsDe = {
  fixed: 'feste Grenzen',
  jenks: 'natürliche Brüche',
  quantile: 'gleich besetzte Klassen',
  equal: 'gleich breite Klassen',
}

const methodsEn: typeof methodsDe = {
  fixed: 'fixed limits',
  jenks: 'natural breaks',
  quantile: 'equally filled classes',
  equal: 'equally wide classes',
}

export const legendDe = {
  title: 'Legende',
  classes: (count: number, method: string) =>
    `${count} ${count === 1 ? 'Klasse' : 'Klassen'}, ${method} (über alle Zeiträume)`,
  methods: methodsDe,
  categories: (count: number) => `${count} Kategorien`,
  histogram: 'Verteilung nach Klassen, mit Pfeiltasten durch die Klassen',
  counted: (range: string, areas: string) => `${range}: ${areas}`,
  classOf: (index: number, count: number, words: string) => `Klasse ${index} von ${count}: ${words}`,
  fewerThan: (count: string) => `(unter ${count} Fälle)`,
  table: (indicator: string, period: string) => `Klassen und Anzahl: ${indicator}, ${period}`,
  class: 'Klasse',
  areas: 'Anzahl',
}

export const legendEn: typeof legendDe = {
  title: 'Legend',
  classes: (count, method) => `${count} ${count === 1 ? 'class' : 'classes'}, ${method} (over all periods)`,
  methods: methodsEn,
  categories: (count) => `${count} categories`,
  histogram: 'Distribution by class, arrow keys walk through the classes',
  counted: (range, areas) => `${range}: ${areas}`,
  classOf: (index, count, words) => `Class ${index} of ${count}: ${words}`,
  fewerThan: (count) => `(under ${count} cases)`,
  table: (indicator, period) => `Classes and counts: ${indicator}, ${period}`,
  class: 'Class',
  areas: 'Count',
}
