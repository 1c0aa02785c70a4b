// Texts of source and citation.

export const sourceDe = {
  title: 'Quelle und Zitat',
  source: (text: string) => `Quelle: ${text}`,
  noSource: 'Quelle nicht angegeben',
  referenceDate: (text: string) => `Stichtag ${text}`,
  license: (license: string) => `Lizenz ${license}`,
  release: (id: string) => `Datenstand ${id}`,
  checksum: (digest: string) => `Prüfsumme ${digest}`,
  cite: 'Zitieren',
  copied: 'Zitat kopiert',
  notCopied: 'Bitte markieren und kopieren',
  citation: 'Zitat',
  csv: 'CSV',
  files: 'Dateien',
  csvLong: 'Tabelle als CSV herunterladen',
  method: 'Methodik',
}
