// What is said of two or more indicators side by side. Never a cause: "goes with", not "leads to".
import type { Kinship } from '../../core/scene/pairs/kinship.ts'

type KinshipKind = Kinship['kind']

const de = {
  loading: (name: string) => `„${name}“ wird geladen …`,
  table: 'Als Tabelle',
  notNumeric: 'Dieser Indikator hat Kategorien statt Zahlen: ein Zusammenhang lässt sich so nicht zeigen.',
  /** r, lower, upper */
  interval: (r: string, lower: string, upper: string) => `${r} (${lower} bis ${upper})`,
  pearson: 'Pearson',
  spearman: 'Spearman',
  used: (n: string, all: string) => `n = ${n} von ${all}`,
  /** Name of an area of a parent. */
  within: (name: string, parent: string) => `${name} (${parent})`,
  none: {
    tooFew: (n: string) =>
      `Keine Kennzahl: nur ${n} ${n === '1' ? 'Raumeinheit hat' : 'Raumeinheiten haben'} beide Werte, mindestens 10 sind nötig.`,
    allEqual: (_n: string) => 'Keine Kennzahl: einer der beiden Indikatoren hat überall denselben Wert.',
  },
  direction: {
    rising: (a: string, b: string) => `Je höher „${a}“, desto höher ist meist „${b}“.`,
    falling: (a: string, b: string) => `Je höher „${a}“, desto niedriger ist meist „${b}“.`,
    unclear: (a: string, b: string) => `„${a}“ und „${b}“: kein deutlicher Zusammenhang erkennbar.`,
  },
  warning: {
    areas: 'Verglichen werden Raumeinheiten, nicht Menschen.',
    cause: 'Ein Zusammenhang ist noch keine Ursache.',
    space:
      'Benachbarte Räume ähneln sich: der Bereich in Klammern ist eher zu eng, und ein p-Wert wäre zu klein. Er fehlt deshalb.',
    small: 'Bei so wenigen Raumeinheiten entscheiden einzelne Punkte mit.',
  },
  kinship: (kind: KinshipKind, of: string) => {
    if (kind === 'same') return 'Es ist derselbe Indikator.'
    if (kind === 'part')
      return `Rechnerisch verwandt: eine Zahl geht in beide ein${of ? ` (${of})` : ''}. Ein Teil des Zusammenhangs entsteht schon dadurch.`
    return `Rechnerisch verwandt: beide haben dieselbe Bezugsgröße${of ? ` (${of})` : ''}. Schon das kann einen Zusammenhang erzeugen.`
  },
  period: {
    before: (name: string, wished: string, shown: string) =>
      `„${name}“ liegt für ${wished} nicht vor; gezeigt wird ${shown}.`,
    after: (name: string, wished: string, shown: string) =>
      `„${name}“ liegt für ${wished} und davor nicht vor; gezeigt wird ${shown}.`,
  },
  scatter: {
    second: 'Zweiter Indikator',
    proposed: 'Ein Vorschlag; wählen Sie, womit Sie vergleichen möchten.',
    noSecond: 'Auf dieser Raumebene gibt es keinen zweiten Indikator mit Zahlen.',
    swap: 'Achsen tauschen',
    asMap: 'Als Karte zu zweit',
    asOneMap: 'Zurück zur Karte mit einem Indikator',
    line: 'Gerade zeigen',
    plot: (a: string, b: string) =>
      `Streudiagramm: „${a}“ waagerecht, „${b}“ senkrecht; ein Punkt je Raumeinheit. Pfeiltasten gehen von Punkt zu Punkt, Eingabe wählt.`,
    hint: 'Punkt: Raumeinheit, in der Farbe der Karte',
    hintRing: 'Punkt: Raumeinheit · Ring: fern der Geraden',
    axis: (name: string, unit: string, period: string) => `${name}, ${period}${unit ? ` (${unit})` : ''}`,
    excluded: (n: string) => `${n} ohne Punkt`,
    noneExcluded: 'Alle haben einen Punkt.',
    filtered: 'durch Filter oder Ausschnitt ausgeblendet',
    lacking: (indicator: string, status: string) => `„${indicator}“ ${status}`,
    lackingBoth: (status: string, second: string) => `${status} (erster), ${second} (zweiter)`,
    more: (n: string) => `und ${n} weitere`,
    figures: 'Kennzahlen',
    kendall: 'Kendall τ-b',
    equation: 'Gerade (kleinste Quadrate)',
    equationOf: (intercept: string, slope: string) => `y = ${intercept} ${slope} · x`,
    slopeError: 'Standardfehler der Steigung',
    rSquared: 'R²',
    rSquaredNote: (share: string) => `${share} der Streuung von y liegen auf der Geraden`,
    residual: 'Streuung um die Gerade',
    far: 'Weit neben der Geraden',
    above: 'darüber',
    below: 'darunter',
    farNone: 'keine',
    method:
      'Pearson mit Intervall nach Fisher (95 %), Spearman mit mittleren Rängen und Intervall nach Bonett und Wright. Weit: mehr als drei Standardfehler. Null zählt als Wert; gezählt sind nur Raumeinheiten mit beiden Werten.',
    caption: (a: string, b: string) => `„${a}“ und „${b}“`,
    area: 'Raumeinheit',
  },
  matrix: {
    coefficient: 'Kennzahl',
    left: (names: string) => `Auf dieser Raumebene ohne Zahlen und deshalb nicht gezeigt: ${names}.`,
    tooFew: 'Für die Matrix sind mindestens zwei Indikatoren mit Zahlen nötig.',
    working: 'Wird berechnet …',
    grid: (coefficient: string) =>
      `Zusammenhänge nach ${coefficient}. Pfeiltasten gehen von Feld zu Feld, Eingabe öffnet das Streudiagramm.`,
    pair: (a: string, b: string) => `„${a}“ und „${b}“`,
    related: 'rechnerisch verwandt',
    unclear: 'ohne Farbe: kein deutlicher Zusammenhang',
    count: 'kleine Zahl: Raumeinheiten mit beiden Werten',
    falling: 'gegenläufig',
    rising: 'gleichläufig',
    none: 'keine Kennzahl',
    filtered: (count: string) => `Durch Bereich oder Filter ausgelassen: ${count}.`,
    more: (count: string) => `und ${count} weitere`,
    noneOf: (pairs: string) => `Ohne Kennzahl: ${pairs}`,
    few: (pair: string, n: string) =>
      `${pair} (nur ${n} ${n === '1' ? 'Raumeinheit' : 'Raumeinheiten'} mit beiden Werten)`,
    equal: (pair: string) => `${pair} (überall derselbe Wert)`,
    periods: (list: string) => `Andere Zeiträume: ${list}.`,
    indicator: 'Indikator',
    hint: 'Auf ein Feld zeigen: Indikatoren, Koeffizient und 95-%-Bereich. Ein Klick öffnet das Streudiagramm.',
    space:
      'Benachbarte Räume ähneln sich: die 95-%-Bereiche sind eher zu eng, und ein p-Wert wäre zu klein. Er fehlt deshalb.',
    first: 'Erster',
    second: 'Zweiter',
    n: 'n',
  },
}

const en: typeof de = {
  loading: (name) => `Loading “${name}” …`,
  table: 'As a table',
  notNumeric: 'This indicator has categories instead of numbers: a relation cannot be shown in this way.',
  interval: (r, lower, upper) => `${r} (${lower} to ${upper})`,
  pearson: 'Pearson',
  spearman: 'Spearman',
  used: (n, all) => `n = ${n} of ${all}`,
  within: (name, parent) => `${name} (${parent})`,
  none: {
    tooFew: (n) =>
      `No coefficient: only ${n} ${n === '1' ? 'area has' : 'areas have'} both values, at least 10 are needed.`,
    allEqual: (_n) => 'No coefficient: one of the two indicators has the same value everywhere.',
  },
  direction: {
    rising: (a, b) => `Areas with a higher “${a}” mostly have a higher “${b}” as well.`,
    falling: (a, b) => `Areas with a higher “${a}” mostly have a lower “${b}”.`,
    unclear: (a, b) => `“${a}” and “${b}”: no clear relation to be seen.`,
  },
  warning: {
    areas: 'Areas are compared, not people.',
    cause: 'Correlation is not causation.',
    space:
      'Neighbouring areas resemble each other: the range in brackets tends to be too narrow, and a p-value would be too small. It is therefore left out.',
    small: 'With so few areas, single dots carry weight.',
  },
  kinship: (kind, of) => {
    if (kind === 'same') return 'It is the same indicator.'
    if (kind === 'part')
      return `Related by computation: one figure enters both${of ? ` (${of})` : ''}. Part of the relation arises from that alone.`
    return `Related by computation: both have the same denominator${of ? ` (${of})` : ''}. That alone can produce a relation.`
  },
  period: {
    before: (name, wished, shown) => `“${name}” is not available for ${wished}; ${shown} is shown instead.`,
    after: (name, wished, shown) =>
      `“${name}” is not available for ${wished} or before; ${shown} is shown instead.`,
  },
  scatter: {
    second: 'Second indicator',
    proposed: 'A proposal; choose what you want to compare.',
    noSecond: 'There is no second indicator with numbers at this level.',
    swap: 'Swap axes',
    asMap: 'As a map of both',
    asOneMap: 'Back to the map of one indicator',
    line: 'Show line',
    plot: (a, b) =>
      `Scatter plot: “${a}” horizontally, “${b}” vertically; one dot per area. Arrow keys move from dot to dot, Enter chooses.`,
    hint: 'Dot: area, in the colour of the map',
    hintRing: 'Dot: area · ring: far from the line',
    axis: (name, unit, period) => `${name}, ${period}${unit ? ` (${unit})` : ''}`,
    excluded: (n) => `${n} without a dot`,
    noneExcluded: 'All have a dot.',
    filtered: 'hidden by filter or scope',
    lacking: (indicator, status) => `“${indicator}” ${status}`,
    lackingBoth: (status, second) => `${status} (first), ${second} (second)`,
    more: (n) => `and ${n} more`,
    figures: 'Figures',
    kendall: 'Kendall τ-b',
    equation: 'Line (least squares)',
    equationOf: (intercept, slope) => `y = ${intercept} ${slope} · x`,
    slopeError: 'Standard error of the slope',
    rSquared: 'R²',
    rSquaredNote: (share) => `${share} of the variation in y lies on the line`,
    residual: 'Spread about the line',
    far: 'Far from the line',
    above: 'above',
    below: 'below',
    farNone: 'none',
    method:
      'Pearson with Fisher’s interval (95%), Spearman with average ranks and the interval of Bonett and Wright. Far: more than three standard errors. Zero counts as a value; only areas with both values are counted.',
    caption: (a, b) => `“${a}” and “${b}”`,
    area: 'Area',
  },
  matrix: {
    coefficient: 'Coefficient',
    left: (names) => `Without numbers at this level and therefore not shown: ${names}.`,
    tooFew: 'The matrix needs at least two indicators with numbers.',
    working: 'Computing …',
    grid: (coefficient) =>
      `Relations by ${coefficient}. Arrow keys move from cell to cell, Enter opens the scatter plot.`,
    pair: (a, b) => `“${a}” and “${b}”`,
    related: 'related by computation',
    unclear: 'no colour: no clear relation',
    count: 'small figure: areas with both values',
    falling: 'opposite directions',
    rising: 'same direction',
    none: 'no coefficient',
    filtered: (count) => `Left out by scope or filter: ${count}.`,
    more: (count) => `and ${count} more`,
    noneOf: (pairs) => `Without a coefficient: ${pairs}`,
    few: (pair, n) => `${pair} (only ${n} ${n === '1' ? 'area' : 'areas'} with both values)`,
    equal: (pair) => `${pair} (the same value everywhere)`,
    periods: (list) => `Other periods: ${list}.`,
    indicator: 'Indicator',
    hint: 'Point at a cell for indicators, coefficient and 95% interval. A click opens the scatter plot.',
    space:
      'Neighbouring areas resemble each other: the 95% intervals tend to be too narrow, and a p-value would be too small. It is therefore left out.',
    first: 'First',
    second: 'Second',
    n: 'n',
  },
}

export const pairsTexts = { de, en }
