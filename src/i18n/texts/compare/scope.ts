// Texts of the switch that says among whom areas are compared.
const de = {
  label: 'Ausschnitt',
  whole: 'ganzes Gebiet',
  group: (count: string) => `Vergleichsgruppe (${count})`,
  clear: 'Vergleichsgruppe auflösen',
}
const en: typeof de = {
  label: 'Compare within',
  whole: 'whole region',
  group: (count) => `Peer group (${count})`,
  clear: 'Dissolve the peer group',
}

export const scopeTexts = { de, en }
