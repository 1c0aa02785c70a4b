// The key of a map of two indicators.
const de = {
  title: 'Legende',
  grid: (a: string, b: string) =>
    `Neun Felder: nach rechts höher „${a}“, nach oben höher „${b}“. Pfeiltasten gehen von Feld zu Feld.`,
  counted: (n: string, areas: string) => `${n} ${areas}`,
  cell: (first: string, second: string, areas: string) => `${first}; ${second}: ${areas}`,
  caption: (a: string, b: string) => `Raumeinheiten je Feld: „${a}“ in Spalten, „${b}“ in Zeilen`,
  filtered: 'ausgeblendet',
}

const en: typeof de = {
  title: 'Legend',
  grid: (a, b) =>
    `Nine cells: to the right higher “${a}”, upwards higher “${b}”. Arrow keys move from cell to cell.`,
  counted: (n, areas) => `${n} ${areas}`,
  cell: (first, second, areas) => `${first}; ${second}: ${areas}`,
  caption: (a, b) => `Areas per cell: “${a}” in columns, “${b}” in rows`,
  filtered: 'hidden',
}

export const bivariateTexts = { de, en }
