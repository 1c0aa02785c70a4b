// Texts of source, citation and method.

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

export const methodDe = {
  plain: 'In einfachen Worten',
  description: 'Beschreibung',
  interpretation: 'Lesehilfe',
  method: 'Berechnung',
  counts: 'Zähler und Nenner',
  formula: (per: string, numerator: string, denominator: string) => `${per} × ${numerator} ÷ ${denominator}`,
  numerator: 'Zähler',
  denominator: 'Nenner',
  suppression: 'Geheimhaltung',
  minimumCount: (count: string) =>
    `Werte mit 1 bis unter ${count} Fällen, oder mit so wenigen Fällen bis zum Nenner, werden nicht veröffentlicht. ` +
    'Damit sie sich nicht durch Abziehen von einer Summe errechnen lassen, fehlen auch einzelne andere Werte.',
  minimumDenominator: (count: string) => `Unter einem Nenner von ${count} wird kein Wert veröffentlicht.`,
  interval: '95-%-Bereich',
  wilson: 'nach Wilson, ohne Stetigkeitskorrektur',
  byar: 'unter 10 Fällen exakt nach Poisson, ab 10 Fällen nach Byar',
  aggregate: 'Werte größerer Raumeinheiten',
  aggregates: {
    counts: 'aus Zählern und Nennern der Teile, nie als Mittel ihrer Werte; amtliche Werte gehen vor',
    sum: 'Summe der Teile; amtliche Werte gehen vor',
    none: 'nur wo die Quelle sie angibt',
  },
  breaks: 'Brüche in der Zeitreihe',
  breakAt: (period: string) => `Werte vor ${period} sind nicht mit denen danach vergleichbar`,
  contact: 'Kontakt',
}
