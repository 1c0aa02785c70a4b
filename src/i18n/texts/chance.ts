// Texts of what chance leaves open: plausible ranks, trends, the distribution of values. Parameters are finished texts.

const ranksDe = {
  toggle: 'Spannen zeigen',
  explain: 'Was heißt das?',
  explanation: (draws: string, seed: string, of: string) =>
    `Wiederholte sich nur der Zufall, lägen 95 % der Ränge in der plausiblen Spanne: ${draws} Ziehungen je Raumeinheit ` +
    `aus ihren veröffentlichten Fällen oder ihrem 95-%-Bereich, jedes Mal alle ${of} neu geordnet (Startzahl ${seed}). ` +
    'Striche an den Balken: 95-%-Bereich des Werts. Der Rang selbst kann außerhalb liegen: Hohe Werte sind auch durch Zufall hoch.',
  fixed: (count: string) => `Ohne veröffentlichten Bereich, darum unverändert: ${count}.`,
  plausible: (from: string, to: string) => `plausibel ${from} bis ${to}`,
  plausibleOne: (rank: string) => `plausibel nur ${rank}`,
  span: (from: string, to: string) => `${from} bis ${to}`,
  /** Rang 12, plausibel 5 bis 24 */
  of: (rank: string, span: string) => `Rang ${rank}, ${span}`,
  column: 'plausibel',
  working: (percent: string) => `Spannen werden berechnet … ${percent}`,
  failed: 'Die Spannen konnten nicht berechnet werden.',
  retry: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  none: 'Für diesen Indikator sind keine Bereiche veröffentlicht; plausible Ränge lassen sich nicht angeben.',
  leftOut: (count: string, plural: string) =>
    `Nicht in der Rangliste (ausgelassen durch Bereich oder Filter): ${count} ${plural}.`,
  /** Filters leave areas out of the list, but not out of the ranks. */
  among: (count: string) => `Ränge unter ${count} ${count === '1' ? 'Wert' : 'Werten'}.`,
}

const ranksEn: typeof ranksDe = {
  toggle: 'Show ranges',
  explain: 'What does this mean?',
  explanation: (draws, seed, of) =>
    `If chance alone played out again, 95% of the ranks would lie within the plausible range: ${draws} draws for each area ` +
    `from its published counts or its 95% interval, each time ordering all ${of} anew (seed ${seed}). ` +
    'Lines on the bars: 95% interval of the value. The rank itself may lie outside: high values are partly high by chance.',
  fixed: (count) => `Without a published interval and therefore unchanged: ${count}.`,
  plausible: (from, to) => `plausibly ${from} to ${to}`,
  plausibleOne: (rank) => `plausibly ${rank} only`,
  span: (from, to) => `${from} to ${to}`,
  of: (rank, span) => `rank ${rank}, ${span}`,
  column: 'plausible',
  working: (percent) => `Working out ranges … ${percent}`,
  failed: 'The ranges could not be worked out.',
  retry: 'Try again',
  cancel: 'Cancel',
  none: 'No intervals are published for this indicator; plausible ranks cannot be given.',
  leftOut: (count, plural) => `Not in the ranking (left out by scope or filters): ${count} ${plural}.`,
  among: (count) => `Ranks among ${count} ${count === '1' ? 'value' : 'values'}.`,
}

const seriesDe = {
  trendOf: (name: string) => `Trend ${name}`,
  between: (from: string, to: string, count: string, gaps: string) =>
    `${from} bis ${to} (${count} Werte${gaps})`,
  single: (period: string) => `${period} (1 Wert)`,
  gaps: (count: string) => `${count} ohne Wert`,
  tooFew: 'zu wenige Jahre für einen Trend',
  direction: { risen: 'gestiegen', fallen: 'gesunken', unclear: 'kein klarer Trend' },
  slope: (slope: string, interval: string) => `im Mittel ${slope} je Jahr (${interval})`,
  allEqual: 'alle Werte gleich',
  interval: (lower: string, upper: string) => `${lower} bis ${upper}`,
  p: { exact: (p: string) => `p ${p}, exakt`, normal: (p: string) => `p ${p}` },
  method:
    'Steigung: Theil–Sen mit 95-%-Bereich. „Gestiegen“ und „gesunken“ nur, wenn der Mann-Kendall-Test p < 0,05 gibt; nie über einen Bruch hinweg. Bei vier Werten reicht keine Folge dafür aus.',
  range: 'Spanne aller Raumeinheiten',
  index: 'Index',
  noIndex: 'Werte wie veröffentlicht',
  indexed: (period: string) => `${period} = 100`,
  indexNote: (period: string) => `Index, ${period} = 100`,
  withoutIndex: 'ohne Index',
  back: 'Werte zeigen',
  leftOutAbsent: (name: string, word: string) => `${name} fehlt: für das Indexjahr ${word}.`,
  leftOutZero: (name: string) => `${name} fehlt: im Indexjahr kein Wert über null.`,
  acrossBreak: 'Werte jenseits eines Bruchs der Zeitreihe sind nicht umgerechnet und fehlen hier.',
  noLines: 'Für dieses Indexjahr lässt sich keine Linie umrechnen.',
}

const seriesEn: typeof seriesDe = {
  trendOf: (name) => `Trend: ${name}`,
  between: (from, to, count, gaps) => `${from} to ${to} (${count} values${gaps})`,
  single: (period) => `${period} (1 value)`,
  gaps: (count) => `${count} without a value`,
  tooFew: 'too few years for a trend',
  direction: { risen: 'risen', fallen: 'fallen', unclear: 'no clear trend' },
  slope: (slope, interval) => `on average ${slope} a year (${interval})`,
  allEqual: 'all values equal',
  interval: (lower, upper) => `${lower} to ${upper}`,
  p: { exact: (p) => `p ${p}, exact`, normal: (p) => `p ${p}` },
  method:
    'Slope: Theil–Sen with 95% interval. “Risen” and “fallen” only where the Mann–Kendall test gives p < 0.05; never across a series break. With four values no sequence is enough for that.',
  range: 'Range of all areas',
  index: 'Index',
  noIndex: 'Values as published',
  indexed: (period) => `${period} = 100`,
  indexNote: (period) => `Index, ${period} = 100`,
  withoutIndex: 'no index',
  back: 'Show values',
  leftOutAbsent: (name, word) => `${name} is missing: ${word} in the base period.`,
  leftOutZero: (name) => `${name} is missing: no value above zero in the base period.`,
  acrossBreak: 'Values beyond a series break are not converted and are missing here.',
  noLines: 'No line can be converted to this base period.',
}

/** With a full stop, unless an abbreviated unit has brought its own: 6.639 Pers. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`)

const distributionDe = {
  chosen: 'Gewählte Raumeinheiten',
  label: (indicator: string, period: string) =>
    `${indicator}, ${period}: Verteilung, mit Pfeiltasten von einer Raumeinheit zur nächsten, mit Eingabe wählen`,
  sentence: (count: string, median: string, interval: string) =>
    `${count} Werte: Median ${median}, mittlere Hälfte ${ended(interval)}`,
  outliers: (names: string) => `Auffallend weit außerhalb: ${names}.`,
  outlierCount: (count: string) => `Auffallend weit außerhalb: ${count}.`,
  noOutliers: 'Kein Wert liegt auffallend weit außerhalb.',
  tooFew: (count: string) => `${count} ${count === '1' ? 'Wert' : 'Werte'}: zu wenige für einen Kasten.`,
  none: 'Für diesen Zeitraum gibt es keine Werte.',
  notNumeric: 'Kategorien haben keine Verteilung nach Größe.',
  absent: (count: string) => `Ohne Wert: ${count}.`,
  filtered: (count: string) => `Ausgelassen durch Bereich oder Filter: ${count}.`,
  all: 'alle',
  explain: 'Was heißt das?',
  explanation: (one: string) =>
    `Der Kasten umfasst die mittlere Hälfte der Werte, der starke Strich ist der Median (gemessen an Raumeinheiten, nicht an Personen). Die Fühler reichen bis zum letzten Wert innerhalb des Anderthalbfachen der Kastenlänge; Punkte dahinter liegen auffallend weit außerhalb${one}. Unter fünf Werten stehen nur Punkte. Quartile nach Typ 7 über alle Werte.`,
  ofOwn: (one: string) => `, gemessen an der eigenen Einheit (${one})`,
  whole: (name: string, value: string) => `${name} ${value}`,
  table: 'Als Tabelle',
  caption: (indicator: string, period: string) => `Verteilung: ${indicator}, ${period}`,
  group: 'Gruppe',
  n: 'n',
  least: 'niedrigster',
  first: '25 %',
  median: 'Median',
  third: '75 %',
  greatest: 'höchster',
  outside: 'außerhalb',
  noBox: 'zu wenige Werte',
}

const distributionEn: typeof distributionDe = {
  chosen: 'Chosen areas',
  label: (indicator, period) =>
    `${indicator}, ${period}: distribution, arrow keys walk from area to area, Enter chooses`,
  sentence: (count, median, interval) => `${count} values: median ${median}, middle half ${ended(interval)}`,
  outliers: (names) => `Unusually far out: ${names}.`,
  outlierCount: (count) => `Unusually far out: ${count}.`,
  noOutliers: 'No value lies unusually far out.',
  tooFew: (count) => `${count} ${count === '1' ? 'value' : 'values'}: too few for a box.`,
  none: 'There are no values in this period.',
  notNumeric: 'Categories have no distribution by size.',
  absent: (count) => `Without a value: ${count}.`,
  filtered: (count) => `Left out by scope or filters: ${count}.`,
  all: 'all',
  explain: 'What does this mean?',
  explanation: (one) =>
    `The box holds the middle half of the values; the strong line is the median (of areas, not of people). The whiskers reach to the last value within one and a half times the length of the box; dots beyond them lie unusually far out${one}. Fewer than five values are shown as dots only. Quartiles are of type 7, over all values.`,
  ofOwn: (one) => `, measured by their own group (${one})`,
  whole: (name, value) => `${name} ${value}`,
  table: 'As a table',
  caption: (indicator, period) => `Distribution: ${indicator}, ${period}`,
  group: 'Group',
  n: 'n',
  least: 'Lowest',
  first: '25%',
  median: 'Median',
  third: '75%',
  greatest: 'Highest',
  outside: 'Outliers',
  noBox: 'too few values',
}

export const chanceTexts = {
  de: { ranks: ranksDe, series: seriesDe, distribution: distributionDe },
  en: { ranks: ranksEn, series: seriesEn, distribution: distributionEn },
}
