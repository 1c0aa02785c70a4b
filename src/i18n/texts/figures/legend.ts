// Texts of the legend.
import type { ChosenMethod } from '../../../core/view/viewState.ts'

export const methodsDe = {
  fixed: 'feste Grenzen',
  jenks: 'natürliche Brüche',
  quantile: 'gleich besetzte Klassen',
  equal: 'gleich breite Klassen',
  sd: 'Standardabweichung',
  box: 'Boxplot',
  headtail: 'Kopf und Schwanz',
  pretty: 'runde Grenzen',
  manual: 'eigene Grenzen',
  unclassed: 'stufenlos',
} satisfies Record<ChosenMethod, string> as Record<ChosenMethod, string>

export const legendDe = {
  title: 'Legende',
  classes: (count: number, method: string, span: string) =>
    `${count}\u00a0${count === 1 ? 'Klasse' : 'Klassen'}, ${method}${span}`,
  continuous: (method: string, span: string) => `${method}${span}`,
  spans: { all: ' (über alle Zeiträume)', period: ' (nur dieser Zeitraum)' },
  fewer: (wished: string) => ` (${wished} verlangt, mehr geben die Werte nicht her)`,
  change: { difference: 'Veränderung', percent: 'Veränderung in Prozent' },
  since: (from: string, to: string) => `${from} bis ${to}`,
  beside: (reference: string) => `gegenüber ${reference}`,
  movedSince: (from: string) => `Klasse seit ${from}`,
  circles: (counted: string) => `Kreise: ${counted}`,
  settings: 'Klassen und Farben einstellen',
  amounts: 'Anzahl und Personen je Klasse',
  people: 'Personen',
  total: 'zusammen',
  outliers: (count: string) => `${count} Ausreißer markiert`,
  methods: methodsDe,
  /** Quantiles of how much changed, up or down. */
  aroundZero: 'symmetrisch um null',
  categories: (count: number) => `${count} Kategorien`,
  histogram: 'Verteilung nach Klassen, mit Pfeiltasten durch die Klassen',
  counted: (range: string, areas: string) => `${range}: ${areas}`,
  classOf: (index: number, count: number, words: string) => `Klasse ${index} von ${count}: ${words}`,
  fewerThan: (count: string) => `(unter ${count} Fälle)`,
  table: (indicator: string, period: string) => `Klassen und Anzahl: ${indicator}, ${period}`,
  class: 'Klasse',
  areas: 'Anzahl',
}
