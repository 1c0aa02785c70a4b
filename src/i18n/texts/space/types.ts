// Texts of the types of areas. German is the shape; English must satisfy it. Parameters are finished texts.

export const typesDe = {
  by: {
    choice: (count: string) =>
      count === '1' ? 'Aus einem gewählten Indikator.' : `Aus ${count} gewählten Indikatoren.`,
    headline: (count: string) =>
      `${count === '1' ? 'Aus dem einen Leitindikator' : `Aus den ${count} Leitindikatoren`} dieser Raumebene (ohne Anzahlen); eine eigene Auswahl ist unten möglich.`,
    usual: (count: string) =>
      `Aus ${count === '1' ? 'einem' : count} vorgeschlagenen ${count === '1' ? 'Indikator' : 'Indikatoren'}; eine eigene Auswahl ist unten möglich.`,
  },
  sentence: (n: string, k: string, clarity: string) => `${n} Raumeinheiten in ${k} Typen, ${clarity}.`,
  clarity: {
    clear: 'klar voneinander getrennt',
    fair: 'erkennbar voneinander getrennt',
    weak: 'nur schwach voneinander getrennt: die Grenzen sind unscharf',
    none: 'kaum voneinander getrennt: andere Einteilungen wären ebenso gut',
  },
  silhouette: (value: string) => `Mittlere Silhouette ${value} (1: klar getrennt, 0: gar nicht).`,
  number: 'Zahl der Typen',
  proposed: (k: string) => `Vorschlag: ${k}`,
  type: (number: string) => `Typ ${number}`,
  trait: {
    high: (name: string) => `${name} hoch`,
    ratherHigh: (name: string) => `${name} eher hoch`,
    ratherLow: (name: string) => `${name} eher niedrig`,
    low: (name: string) => `${name} niedrig`,
  },
  noTrait: 'nahe am Mittel',
  named: (type: string, traits: string) => `${type}: ${traits}`,
  notTaken: 'nicht einbezogen',
  key: 'Typen',
  map: (k: string) => `Raumeinheiten nach ${k} Typen`,
  list: 'Raumeinheiten nach Typen',
  between: (type: string) => `${type}, Grenzfall`,
  betweenNote: 'Grenzfall: liegt zwischen zwei Typen (Silhouette unter 0,1).',
  profile: 'Profile der Typen',
  profileNote:
    'Mittel über die Raumeinheiten des Typs, jede gleich gewichtet: kein Anteil des Typs insgesamt. Darunter die Abweichung vom Mittel aller einbezogenen Raumeinheiten in Standardabweichungen.',
  indicator: 'Indikator',
  areas: (count: string) => `n = ${count}`,
  columns: { type: 'Typ', silhouette: 'Silhouette' },
  dropped: {
    noPeriod: (names: string) => `Ohne Werte bis zum gewählten Zeitraum, nicht verwendet: ${names}.`,
    sparse: (names: string) =>
      `Für weniger als die Hälfte der Raumeinheiten bekannt, nicht verwendet: ${names}.`,
    allEqual: (names: string) => `Überall gleich, nicht verwendet: ${names}.`,
  },
  unusable: (names: string) => `Auf dieser Raumebene ohne Zahlen, nicht verwendet: ${names}.`,
  otherPeriods: (list: string) => `Anderer Zeitraum: ${list}.`,
  inPeriod: (name: string, period: string) => `${name} ${period}`,
  leftOut: (count: string, names: string) =>
    `${count} nicht einbezogen, weil mindestens ein Wert fehlt: ${names}.`,
  filtered: (count: string) => `${count} durch Bereich oder Filter ausgelassen.`,
  tooFew: (n: string, least: string) =>
    `Typen werden erst ab ${least} Raumeinheiten mit allen Werten gebildet (fünf je Typ); hier sind es ${n}.`,
  noIndicators: 'Auf dieser Raumebene gibt es keine Indikatoren, aus denen sich Typen bilden lassen.',
  loading: 'Daten werden geladen.',
  method: [
    'k-means fasst Raumeinheiten zusammen, die sich in allen Indikatoren ähneln. Die Werte werden vorher standardisiert (Mittel 0, Standardabweichung 1, n − 1), jeder Indikator zählt gleich.',
    'Die beste von 25 Rechnungen mit zufälligem Anfang (k-means++) gilt. Vorgeschlagen wird die Zahl von Typen mit der größten mittleren Silhouette (Rousseeuw 1987).',
    'Die Typen sind geordnet nach dem Mittel des ersten Indikators, das höchste zuerst. Ihr Name nennt, worin sie am meisten vom Mittel abweichen: ab einer halben Standardabweichung „eher“, ab einer ganzen ohne Zusatz.',
    'Typen beschreiben Ähnlichkeit, keine Ursachen und keine Rangfolge. Sie hängen davon ab, welche Indikatoren gewählt sind.',
  ],
}
export const typesEn: typeof typesDe = {
  by: {
    choice: (count) => (count === '1' ? 'From one chosen indicator.' : `From ${count} chosen indicators.`),
    headline: (count) =>
      `From the ${count === '1' ? 'one headline indicator' : `${count} headline indicators`} of this level (without counts); you can choose your own below.`,
    usual: (count) =>
      `From ${count === '1' ? 'one proposed indicator' : `${count} proposed indicators`}; you can choose your own below.`,
  },
  sentence: (n, k, clarity) => `${n} areas in ${k} types, ${clarity}.`,
  clarity: {
    clear: 'clearly separated',
    fair: 'recognisably separated',
    weak: 'only weakly separated: the boundaries are blurred',
    none: 'hardly separated: other groupings would do just as well',
  },
  silhouette: (value) => `Mean silhouette ${value} (1: clearly separated, 0: not at all).`,
  number: 'Number of types',
  proposed: (k) => `Proposed: ${k}`,
  type: (number) => `Type ${number}`,
  trait: {
    high: (name) => `${name} high`,
    ratherHigh: (name) => `${name} rather high`,
    ratherLow: (name) => `${name} rather low`,
    low: (name) => `${name} low`,
  },
  noTrait: 'near the mean',
  named: (type, traits) => `${type}: ${traits}`,
  notTaken: 'not included',
  key: 'Types',
  map: (k) => `Areas by ${k} types`,
  list: 'Areas by type',
  between: (type) => `${type}, borderline`,
  betweenNote: 'Borderline: lies between two types (silhouette below 0.1).',
  profile: 'Profiles of the types',
  profileNote:
    'Means over the areas of the type, each with the same weight: not a share of the type as a whole. Below, the distance from the mean of all included areas in standard deviations.',
  indicator: 'Indicator',
  areas: (count) => `n = ${count}`,
  columns: { type: 'Type', silhouette: 'Silhouette' },
  dropped: {
    noPeriod: (names) => `Without values up to the chosen period, not used: ${names}.`,
    sparse: (names) => `Known for fewer than half of the areas, not used: ${names}.`,
    allEqual: (names) => `The same everywhere, not used: ${names}.`,
  },
  unusable: (names) => `Without numbers at this level, not used: ${names}.`,
  otherPeriods: (list) => `From another period: ${list}.`,
  inPeriod: (name, period) => `${name} ${period}`,
  leftOut: (count, names) => `${count} not included because at least one value is missing: ${names}.`,
  filtered: (count) => `${count} left out by scope or filters.`,
  tooFew: (n, least) =>
    `Types need at least ${least} areas with all values (five for each type); here: ${n}.`,
  noIndicators: 'This level has no indicators from which types could be made.',
  loading: 'Loading data.',
  method: [
    'k-means groups areas that resemble each other in all indicators. Values are standardised first (mean 0, standard deviation 1, n − 1); each indicator counts the same.',
    'The best of 25 runs from random starts (k-means++) is taken. The number of types with the greatest mean silhouette (Rousseeuw 1987) is proposed.',
    'Types are ordered by the mean of the first indicator, the highest first. Their name says where they differ most from the mean: “rather” from half a standard deviation on, without it from a whole one.',
    'Types describe similarity, not causes and not a ranking. They depend on which indicators are chosen.',
  ],
}
