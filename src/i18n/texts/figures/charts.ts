// Texts of the charts.

export const seriesDe = {
  label: (indicator: string, names: string) => `Entwicklung ${indicator}: ${names}`,
  hint: 'Mit Pfeiltasten durch die Zeiträume, mit Eingabe wählen',
  incomparable: (period: string) => `bis ${period} nicht vergleichbar`,
  breakNote: (period: string, note: string) => `Bruch ${period}: ${note}`,
  noZero: 'Die Achse beginnt nicht bei null.',
  table: 'Als Tabelle',
  caption: (indicator: string) => `${indicator} im Zeitverlauf`,
  period: 'Zeitraum',
  combined: 'Mein Gebiet',
  none: 'Für diese Auswahl gibt es keine Zeitreihe.',
  more: 'Trend und mehr',
  all: (plural: string) => `alle ${plural}`,
  loading: 'Wird geladen …',
}

export const seriesEn: typeof seriesDe = {
  label: (indicator, names) => `${indicator} over time: ${names}`,
  hint: 'Arrow keys walk through the periods, Enter chooses',
  incomparable: (period) => `up to ${period} not comparable`,
  breakNote: (period, note) => `Break ${period}: ${note}`,
  noZero: 'The axis does not begin at zero.',
  table: 'As a table',
  caption: (indicator) => `${indicator} over time`,
  period: 'Period',
  combined: 'My area',
  none: 'There is no series for this selection.',
  more: 'Trend and more',
  all: (plural) => `all ${plural}`,
  loading: 'Loading …',
}

export const countsDe = {
  title: (label: string, name: string) => `${label}: ${name}`,
  cases: 'Fälle',
  base: 'Bezugsgröße',
  period: 'Zeitraum',
  of: (denominator: string) => `von ${denominator}`,
  loading: 'Diagramm wird geladen …',
  table: 'Als Tabelle',
  none: 'Für diese Auswahl sind keine Fallzahlen veröffentlicht.',
}

export const countsEn: typeof countsDe = {
  title: (label, name) => `${label}: ${name}`,
  cases: 'Cases',
  base: 'Base',
  period: 'Period',
  of: (denominator) => `of ${denominator}`,
  loading: 'Loading chart …',
  table: 'As a table',
  none: 'No counts are published for this selection.',
}

export const municipalitiesDe = {
  title: (plural: string) => `Vergleich der ${plural}`,
  explain: 'Was heißt das?',
  weighted: 'Nach der Bezugsgröße (z. B. Personen) gewichten',
  plot: (indicator: string, period: string) =>
    `${indicator}, ${period}: ein Punkt je Raumeinheit, mit Pfeiltasten von einer zur nächsten, mit Eingabe wählen`,
  dot: (one: string) => `1 ${one}`,
  ownValue: (one: string) => `Wert: ${one}`,
  whole: (name: string, value: string) => `${name} ${value}`,
  table: 'Als Tabelle',
  areas: 'Raumeinheiten mit Wert',
  lowest: 'niedrigster Wert',
  highest: 'höchster Wert',
  value: 'Wert',
  noValues: 'Für diesen Zeitraum gibt es keine Werte zu vergleichen.',
}

export const municipalitiesEn: typeof municipalitiesDe = {
  title: (plural) => `Comparison of ${plural}`,
  explain: 'What does this mean?',
  weighted: 'Weight by the base (e.g. people)',
  plot: (indicator, period) =>
    `${indicator}, ${period}: one dot an area, arrow keys walk from area to area, Enter chooses`,
  dot: (one) => `1 ${one}`,
  ownValue: (one) => `value: ${one}`,
  whole: (name, value) => `${name} ${value}`,
  table: 'As a table',
  areas: 'areas with a value',
  lowest: 'lowest value',
  highest: 'highest value',
  value: 'Value',
  noValues: 'There are no values to compare in this period.',
}
