// Texts of cases in the course of time.

const de = {
  title: (label: string, name: string) => `${label}: ${name}`,
  cases: 'Fälle',
  base: 'Bezugsgröße',
  period: 'Zeitraum',
  of: (denominator: string) => `von ${denominator}`,
  loading: 'Diagramm wird geladen …',
  table: 'Als Tabelle',
  none: 'Für diese Auswahl sind keine Fallzahlen veröffentlicht.',
}

const en: typeof de = {
  title: (label, name) => `${label}: ${name}`,
  cases: 'Cases',
  base: 'Base',
  period: 'Period',
  of: (denominator) => `of ${denominator}`,
  loading: 'Loading chart …',
  table: 'As a table',
  none: 'No counts are published for this selection.',
}

export const countsTexts = { de, en }
