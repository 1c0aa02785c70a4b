// What stands in a picture with table for pages that allow nothing else.
const de = {
  inside: 'liegt in',
  changeSince: (period: string) => `Veränderung seit ${period}`,
  interactive: 'Interaktive Karte öffnen',
  tableTitle: (heading: string) => `${heading}: Werte`,
}
const en: typeof de = {
  inside: 'lies in',
  changeSince: (period) => `Change since ${period}`,
  interactive: 'Open interactive map',
  tableTitle: (heading) => `${heading}: values`,
}
export const staticTexts = { de, en }
