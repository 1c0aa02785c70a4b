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

export const municipalitiesDe = {
  title: (plural: string) => `Vergleich der ${plural}`,
  explain: 'Was heißt das?',
  weighted: 'Nach der Bezugsgröße (z. B. Personen) gewichten',
  plot: (indicator: string, period: string) =>
    `${indicator}, ${period}: ein Punkt je Raumeinheit, mit Pfeiltasten von einer zur nächsten, mit Eingabe wählen`,
  dot: (one: string) => one,
  ownValue: (one: string) => `Wert: ${one}`,
  whole: (name: string, value: string) => `${name} ${value}`,
  ends: (shown: string, all: string) => `${shown} von ${all}: die höchsten und die niedrigsten.`,
  all: 'Alle zeigen',
  endsOnly: 'Nur beide Enden zeigen',
  table: 'Als Tabelle',
  areas: 'Raumeinheiten mit Wert',
  lowest: 'niedrigster Wert',
  highest: 'höchster Wert',
  value: 'Wert',
  noValues: 'Für diesen Zeitraum gibt es keine Werte zu vergleichen.',
}
