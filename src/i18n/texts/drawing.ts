// Texts of pictures that leave the page: exports, documents. Parameters are finished texts.

const de = {
  rankingTitle: (title: string) => `Rangliste: ${title}`,
  rankingLists: (shown: string, all: string) => `${shown} von ${all} Raumeinheiten.`,
  leftAway: (count: string) => `${count} weitere`,
  changeTitle: (title: string) => `Früher und jetzt: ${title}`,
  changeKey: (from: string, to: string) => `leer: ${from}, gefüllt: ${to}`,
  noChange: 'Für diese Auswahl gibt es keine zwei Zeiträume zu vergleichen.',
  noRanking: 'Für diese Auswahl gibt es keine Rangfolge.',
  histogramTitle: (title: string) => `Verteilung: ${title}`,
  legendTitle: (title: string) => `Legende: ${title}`,
  sparkline: (first: string, last: string) => `Verlauf von ${first} bis ${last}`,
  spine: (area: string, indicator: string) => `${area}: ${indicator} im Vergleich`,
  inCells: (areas: string) => `Zahlen in den Feldern: ${areas}`,
  inClass: (range: string, count: string) => `${range}: ${count}`,
  license: (license: string) => `Lizenz: ${license}`,
  release: (id: string, date: string) => `Datenstand ${id} vom ${date}`,
  link: (address: string) => `Im Netz: ${address}`,
}

const en: typeof de = {
  rankingTitle: (title) => `Ranking: ${title}`,
  rankingLists: (shown, all) => `${shown} of ${all} areas.`,
  leftAway: (count) => `${count} more`,
  changeTitle: (title) => `Then and now: ${title}`,
  changeKey: (from, to) => `empty: ${from}, filled: ${to}`,
  noChange: 'This choice has no two periods to compare.',
  noRanking: 'This choice has no ranking.',
  histogramTitle: (title) => `Distribution: ${title}`,
  legendTitle: (title) => `Legend: ${title}`,
  sparkline: (first, last) => `Course from ${first} to ${last}`,
  spine: (area, indicator) => `${area}: ${indicator} compared`,
  inCells: (areas) => `Numbers in the cells: ${areas}`,
  inClass: (range, count) => `${range}: ${count}`,
  license: (license) => `Licence: ${license}`,
  release: (id, date) => `Release ${id} of ${date}`,
  link: (address) => `Online: ${address}`,
}

export const drawingTexts = { de, en }
