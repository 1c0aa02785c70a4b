// English; the shape is the German one.
import type { methodDe, sourceDe } from '../figures/source.ts'

export const sourceEn: typeof sourceDe = {
  title: 'Source and citation',
  source: (text) => `Source: ${text}`,
  noSource: 'Source not stated',
  referenceDate: (text) => `Reference date ${text}`,
  license: (license) => `Licence ${license}`,
  release: (id) => `Release ${id}`,
  checksum: (digest) => `checksum ${digest}`,
  cite: 'Cite',
  copied: 'Citation copied',
  notCopied: 'Please select and copy',
  citation: 'Citation',
  csv: 'CSV',
  files: 'Files',
  csvLong: 'Download table as CSV',
  method: 'Method',
}

export const methodEn: typeof methodDe = {
  plain: 'In plain words',
  description: 'Description',
  interpretation: 'How to read it',
  method: 'Calculation',
  counts: 'Numerator and denominator',
  formula: (per, numerator, denominator) => `${per} × ${numerator} ÷ ${denominator}`,
  numerator: 'numerator',
  denominator: 'denominator',
  suppression: 'Confidentiality',
  minimumCount: (count) =>
    `Values with 1 to under ${count} cases, or with so few cases short of the denominator, are not published. ` +
    'So that they cannot be worked out by subtraction from a sum, some other values are left out too.',
  minimumDenominator: (count) => `No value is published with a denominator under ${count}.`,
  interval: '95% interval',
  wilson: 'after Wilson, without continuity correction',
  byar: 'exact Poisson under 10 cases, after Byar from 10 cases on',
  aggregate: 'Values of larger areas',
  aggregates: {
    counts:
      'from numerators and denominators of the parts, never as a mean of their values; official values come first',
    sum: 'sum of the parts; official values come first',
    none: 'only where the source states them',
  },
  breaks: 'Breaks in the series',
  breakAt: (period) => `values before ${period} are not comparable with later ones`,
  contact: 'Contact',
}
