// Texts of the population pyramid.

const de = {
  loading: 'wird geladen …',
  none: 'Für diese Raumebene ist keine Aufteilung nach Alter und Geschlecht veröffentlicht.',
  later: 'Bis zum gewählten Zeitraum ist keine Aufteilung nach Alter und Geschlecht veröffentlicht.',
  title: (name: string, period: string) => `Alter und Geschlecht: ${name}, ${period}`,
  people: (count: string) => `${count} Personen.`,
  explain:
    'Die Fläche eines Balkens ist der Anteil an allen, seine Länge der Anteil je Lebensjahr; die älteste Gruppe ist bis 100 gezeichnet.',
  outline: (name: string) => `Umriss: ${name}`,
  noShares: 'Eine Altersgruppe ist ohne Zahl und eine Gesamtzahl fehlt: Anteile lassen sich nicht angeben.',
  women: 'Frauen',
  men: 'Männer',
  upTo: (to: string) => `unter ${to}`,
  between: (from: string, to: string) => `${from}–${to}`,
  from: (from: string) => `${from}+`,
  group: 'Alter',
  label: (title: string) => `${title}; mit Pfeiltasten durch die Altersgruppen`,
  years: (group: string) => `${group} Jahre`,
  side: (who: string, count: string, share: string) => `${who} ${count} (${share})`,
  against: (name: string, women: string, men: string) => `${name}: Frauen ${women}, Männer ${men}`,
  hint: 'Zeigen Sie auf eine Altersgruppe für Zahlen und Anteile.',
  table: 'Als Tabelle',
  share: 'Anteil',
  count: 'Anzahl',
}

const en: typeof de = {
  loading: 'loading …',
  none: 'No breakdown by age and sex is published for this level.',
  later: 'No breakdown by age and sex is published up to the chosen period.',
  title: (name, period) => `Age and sex: ${name}, ${period}`,
  people: (count) => `${count} people.`,
  explain:
    'The area of a bar is the share of all people, its length the share per year of age; the oldest group is drawn up to 100.',
  outline: (name) => `Outline: ${name}`,
  noShares: 'An age group has no number and a total is missing: shares cannot be given.',
  women: 'Women',
  men: 'Men',
  upTo: (to) => `under ${to}`,
  between: (from, to) => `${from}–${to}`,
  from: (from) => `${from}+`,
  group: 'Age',
  label: (title) => `${title}; arrow keys move through the age groups`,
  years: (group) => `Age ${group}`,
  side: (who, count, share) => `${who} ${count} (${share})`,
  against: (name, women, men) => `${name}: women ${women}, men ${men}`,
  hint: 'Point at an age group for counts and shares.',
  table: 'As a table',
  share: 'Share',
  count: 'Count',
}

export const pyramidTexts = { de, en }
export type PyramidTexts = typeof de
