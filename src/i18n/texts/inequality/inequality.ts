// Texts of inequality and segregation.
const de = {
  loading: 'Wird berechnet …',
  none: {
    notShare:
      'Lorenzkurve und Segregationsmaße gibt es nur für Anteile: Nur dort ist bekannt, wer zur Gruppe gehört und wer nicht.',
    noCounts: 'Ohne veröffentlichte Fallzahlen lassen sich Lorenzkurve und Segregationsmaße nicht berechnen.',
  },
  noCurve: {
    noPeople: 'Keine Raumeinheit hat eine Bezugsgröße.',
    noCases: 'Es gibt keine Fälle; damit sind die Maße nicht bestimmt.',
    tooFew: 'Es sind mindestens zwei Raumeinheiten nötig.',
    noOthers: 'Alle gehören zur Gruppe; damit ist das Maß nicht bestimmt.',
    negative: 'Bei negativen Werten ist das Maß nicht bestimmt.',
    allZero: 'Alle Werte sind 0; damit ist das Maß nicht bestimmt.',
    notRatio: 'Ohne natürlichen Nullpunkt hat das Verhältnis zweier Werte keinen Sinn.',
  },
  counted: (n: string, cases: string, casesWord: string, people: string, peopleWord: string) =>
    `${n} ${n === '1' ? 'Raumeinheit' : 'Raumeinheiten'}: ${cases} (${casesWord}) von ${people} (${peopleWord}).`,
  cases: 'Fälle',
  people: 'Bezugsgröße',
  excluded: (count: string, names: string) => `Nicht eingerechnet (${count}): ${names}.`,
  excludedOf: (name: string, why: string) => `${name} (${why})`,
  andMore: (count: string) => `${count} weitere`,
  noCountsOf: 'ohne Fallzahlen',
  filtered: (count: string) => `Durch Bereich oder Filter ausgelassen: ${count}.`,

  lorenz: 'Lorenzkurve',
  lorenzLabel: (indicator: string, period: string) =>
    `Lorenzkurve: ${indicator}, ${period}. Mit Pfeiltasten an der Kurve entlang, mit Eingabe die Raumeinheit wählen.`,
  xAxis: 'Bezugsgröße',
  yAxis: 'Fälle',
  even: 'überall derselbe Anteil',
  said: (people: string, cases: string) =>
    `Auf die ${people} der Bezugsgröße in den Raumeinheiten mit den niedrigsten Anteilen entfallen ${cases} der Fälle.`,
  hereIs: (name: string, value: string) => `An dieser Stelle: ${name}, ${value}.`,
  lorenzTable: 'Als Tabelle',
  tablePeople: 'Bezugsgröße, niedrigste Anteile zuerst',
  tableCases: 'Fälle darin',

  gini: 'Gini-Koeffizient der Fälle',
  giniMeans: '0: überall derselbe Anteil; gegen 1: alle Fälle in einer kleinen Raumeinheit.',
  dissimilarity: 'Dissimilarität (D)',
  dissimilarityMeans: (share: string) =>
    `${share} der Fälle müssten in einer anderen Raumeinheit liegen, damit der Anteil überall gleich wäre; die übrigen blieben, wo sie sind.`,
  ruleOfThumb:
    'Faustregel für D, nur zur Orientierung: unter 0,3 niedrig, bis 0,6 mittel, darüber hoch (Massey und Denton).',
  dependsOnAreas: (n: string) =>
    `D hängt von Zahl und Zuschnitt der Raumeinheiten ab (hier ${n}): nicht mit anderen Raumebenen oder Städten vergleichen.`,
  smallGroup:
    'Weniger als 100 Personen in einer der beiden Gruppen: D ist bei kleinen Gruppen verzerrt, nämlich zu hoch.',
  segregation: 'Segregationsindex (gegenüber allen)',
  segregationMeans:
    'Wie D, aber verglichen mit allen statt mit den übrigen: der Teil der Fälle, der dafür mit anderen den Platz tauschen müsste.',
  isolation: 'Isolation (xPx)',
  isolationMeans: (own: string, whole: string) =>
    `Im Umfeld eines Falls liegt der Anteil im Mittel bei ${own}; insgesamt sind es ${whole}.`,
  exposure: 'Kontakt zu anderen',
  exposureMeans: 'Der Rest zu 1: Anteil der übrigen im Umfeld eines Falls.',
  corrected: 'Isolation, um den Anteil bereinigt',
  correctedMeans: '0: wie bei gleichmäßiger Verteilung; 1: vollständig getrennt.',
  giniOfValues: 'Gini-Koeffizient der Werte',
  giniOfValuesMeans: 'Über die Werte der Raumeinheiten; jede zählt gleich, ob groß oder klein.',
  giniOfCounts: 'Anzahlen unterscheiden sich vor allem, weil die Raumeinheiten verschieden groß sind.',
  more: 'Weitere Maße',

  quotient: 'Lokationsquotient',
  quotientShort: 'Quotient',
  quotientOf: (name: string, quotient: string, n: string) =>
    `${name}: Der Anteil ist ${quotient}-mal so hoch wie in den ${n} Raumeinheiten zusammen.`,
  quotientHint:
    'Der Anteil einer Raumeinheit geteilt durch den aller eingerechneten zusammen: eine Raumeinheit wählen oder alle ansehen.',
  quotientFiltered: (name: string) => `${name}: durch Bereich oder Filter ausgelassen.`,
  quotientNone: (name: string) => `${name}: ohne Fallzahlen kein Lokationsquotient.`,
  quotientTable: 'Alle Raumeinheiten',
  quotientCaption: (indicator: string, period: string) => `Lokationsquotienten: ${indicator}, ${period}`,
  area: 'Raumeinheit',
  value: 'Anteil',

  development: 'Entwicklung',
  developmentLabel: 'Gini-Koeffizient und Dissimilarität im Zeitverlauf',
  developmentHint: 'Mit Pfeiltasten durch die Zeiträume, mit Eingabe wählen',
  developmentOf: (n: string, all: string) =>
    `Über die ${n} von ${all} Raumeinheiten, die in allen diesen Zeiträumen Fallzahlen haben; darum kann der letzte Wert von dem oben abweichen.`,
  developmentWithout: (periods: string) => `Ohne ${periods}: zu wenige Raumeinheiten mit Fallzahlen.`,
  developmentNone: 'Für einen Zeitverlauf liegen zu wenige vergleichbare Zeiträume vor.',
  incomparable: (period: string) => `bis ${period} nicht vergleichbar`,
  giniShort: 'Gini',
  dShort: 'D',
  period: 'Zeitraum',
  noZero: 'Die Achse beginnt nicht bei null.',
}

const en: typeof de = {
  loading: 'Computing …',
  none: {
    notShare:
      'The Lorenz curve and segregation measures exist for shares only: only there is it known who belongs to the group and who does not.',
    noCounts: 'Without published counts, the Lorenz curve and segregation measures cannot be computed.',
  },
  noCurve: {
    noPeople: 'No area has a base.',
    noCases: 'There are no cases, so the measures are not defined.',
    tooFew: 'At least two areas are needed.',
    noOthers: 'Everybody belongs to the group, so the measure is not defined.',
    negative: 'The measure is not defined for negative values.',
    allZero: 'All values are 0, so the measure is not defined.',
    notRatio: 'Without a true zero the ratio of two values means nothing.',
  },
  counted: (n, cases, casesWord, people, peopleWord) =>
    `${n} ${n === '1' ? 'area' : 'areas'}: ${cases} (${casesWord}) of ${people} (${peopleWord}).`,
  cases: 'cases',
  people: 'base',
  excluded: (count, names) => `Not counted (${count}): ${names}.`,
  excludedOf: (name, why) => `${name} (${why})`,
  andMore: (count) => `${count} more`,
  noCountsOf: 'no counts',
  filtered: (count) => `Left out by scope or filter: ${count}.`,

  lorenz: 'Lorenz curve',
  lorenzLabel: (indicator, period) =>
    `Lorenz curve: ${indicator}, ${period}. Arrow keys move along the curve, Enter chooses the area.`,
  xAxis: 'Base',
  yAxis: 'Cases',
  even: 'the same share everywhere',
  said: (people, cases) =>
    `The ${people} of the base in the areas with the lowest shares account for ${cases} of the cases.`,
  hereIs: (name, value) => `At this point: ${name}, ${value}.`,
  lorenzTable: 'As a table',
  tablePeople: 'Base, lowest shares first',
  tableCases: 'Cases among them',

  gini: 'Gini coefficient of cases',
  giniMeans: '0: the same share everywhere; towards 1: all cases in one small area.',
  dissimilarity: 'Dissimilarity (D)',
  dissimilarityMeans: (share) =>
    `${share} of the cases would have to be in another area for the share to be the same everywhere; the others would stay where they are.`,
  ruleOfThumb:
    'Rule of thumb for D, for orientation only: below 0.3 low, up to 0.6 moderate, above that high (Massey and Denton).',
  dependsOnAreas: (n) =>
    `D depends on the number and shape of the areas (here ${n}): do not compare it with other levels or cities.`,
  smallGroup: 'Fewer than 100 people in one of the two groups: for small groups D is biased upwards.',
  segregation: 'Segregation index (against all)',
  segregationMeans:
    'Like D, but compared with everyone instead of the others: the part of the cases that would have to change places with others.',
  isolation: 'Isolation (xPx)',
  isolationMeans: (own, whole) =>
    `In the surroundings of a case the share is ${own} on average; overall it is ${whole}.`,
  exposure: 'Exposure to others',
  exposureMeans: 'The remainder to 1: the share of the others in the surroundings of a case.',
  corrected: 'Isolation, corrected for the share',
  correctedMeans: '0: as if spread evenly; 1: completely separated.',
  giniOfValues: 'Gini coefficient of values',
  giniOfValuesMeans: 'Over the values of the areas; each counts the same, large or small.',
  giniOfCounts: 'Counts differ mainly because areas differ in size.',
  more: 'Further measures',

  quotient: 'Location quotient',
  quotientShort: 'Quotient',
  quotientOf: (name, quotient, n) =>
    `${name}: the share is ${quotient} times as high as in the ${n} areas together.`,
  quotientFiltered: (name) => `${name}: left out by scope or filter.`,
  quotientHint:
    'An area’s share divided by that of all counted areas together: choose an area or look at all.',
  quotientNone: (name) => `${name}: no location quotient without counts.`,
  quotientTable: 'All areas',
  quotientCaption: (indicator, period) => `Location quotients: ${indicator}, ${period}`,
  area: 'Area',
  value: 'Share',

  development: 'Over time',
  developmentLabel: 'Gini coefficient and dissimilarity over time',
  developmentHint: 'Arrow keys move through the periods, Enter chooses',
  developmentOf: (n, all) =>
    `Over the ${n} of ${all} areas that have counts in all of these periods; the last value may therefore differ from the one above.`,
  developmentWithout: (periods) => `Without ${periods}: too few areas with counts.`,
  developmentNone: 'There are too few comparable periods for a development.',
  incomparable: (period) => `up to ${period} not comparable`,
  giniShort: 'Gini',
  dShort: 'D',
  period: 'Period',
  noZero: 'The axis does not begin at zero.',
}

export const inequalityTexts = { de, en }
