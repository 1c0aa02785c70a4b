// English; the shape is the German one.
import type { sourceDe } from '../figures/source.ts'

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
