// Texts of how an indicator is worked out.

const de = {
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

const en: typeof de = {
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
    `Values with at least 1 but fewer than ${count} cases, or that few cases short of the denominator, are not published. ` +
    'Some other values are left out too, so that these cannot be worked out by subtraction from a sum.',
  minimumDenominator: (count) => `No value is published with a denominator below ${count}.`,
  interval: '95% interval',
  wilson: 'after Wilson, without continuity correction',
  byar: 'exact Poisson for fewer than 10 cases, after Byar from 10 cases on',
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

export const methodTexts = { de, en }
