// English; the shape is the German one.
import type { legendDe, methodsDe } from '../figures/legend.ts'

const methodsEn: typeof methodsDe = {
  fixed: 'fixed limits',
  jenks: 'natural breaks',
  quantile: 'equal counts',
  equal: 'equal widths',
  sd: 'standard deviation',
  box: 'box plot',
  headtail: 'head and tail',
  pretty: 'round limits',
  manual: 'custom limits',
  unclassed: 'continuous',
}

export const legendEn: typeof legendDe = {
  title: 'Legend',
  classes: (count, method, span) => `${count}\u00a0${count === 1 ? 'class' : 'classes'}, ${method}${span}`,
  continuous: (method, span) => `${method}${span}`,
  spans: { all: ' (over all periods)', period: ' (this period only)' },
  fewer: (wished) => ` (${wished} requested, the values do not yield more)`,
  change: { difference: 'Change', percent: 'Change in per cent' },
  since: (from, to) => `${from} to ${to}`,
  beside: (reference) => `compared with ${reference}`,
  movedSince: (from) => `Class since ${from}`,
  circles: (counted) => `Circles: ${counted}`,
  settings: 'Set classes and colours',
  amounts: 'Areas and people per class',
  people: 'People',
  total: 'together',
  outliers: (count) => `${count} ${count === '1' ? 'outlier' : 'outliers'} marked`,
  methods: methodsEn,
  aroundZero: 'symmetric around zero',
  categories: (count) => `${count} categories`,
  histogram: 'Distribution by class, arrow keys move through the classes',
  counted: (range, areas) => `${range}: ${areas}`,
  classOf: (index, count, words) => `Class ${index} of ${count}: ${words}`,
  fewerThan: (count) => `(fewer than ${count} cases)`,
  table: (indicator, period) => `Classes and counts: ${indicator}, ${period}`,
  class: 'Class',
  areas: 'Count',
}
