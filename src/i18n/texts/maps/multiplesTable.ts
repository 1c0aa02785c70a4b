// Texts of the table beside small multiples. German is the shape.
const de = {
  caption: 'Werte der Raumeinheiten auf jeder Karte',
  captionChosen: 'Werte der gewählten Raumeinheiten und insgesamt auf jeder Karte',
  area: 'Raumeinheit',
  none: 'kein Wert',
  nothingChosen: 'Raumeinheiten wählen, um ihre Werte hier zu vergleichen.',
}

const en: typeof de = {
  caption: 'Values of the areas on each map',
  captionChosen: 'Values of the chosen areas and overall on each map',
  area: 'Area',
  none: 'no value',
  nothingChosen: 'Choose areas to compare their values here.',
}

export const multiplesTableTexts = { de, en }
