// What stands in a picture with table for pages that allow nothing else.
const de = {
  inside: 'liegt in',
  interactive: 'Interaktive Karte öffnen',
  tableTitle: (heading: string) => `${heading}: Werte`,
}
const en: typeof de = {
  inside: 'lies in',
  interactive: 'Open interactive map',
  tableTitle: (heading) => `${heading}: values`,
}
export const staticTexts = { de, en }
