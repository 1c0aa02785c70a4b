// Texts for choosing the indicators of a chart over several.

export const setDe = {
  button: (count: string) => `Indikatoren wählen (${count})`,
  proposal: {
    map: 'Vorschlag: der gewählte Indikator und Leitindikatoren. Andere sind wählbar.',
    headlines: 'Vorschlag: die Leitindikatoren. Andere sind wählbar.',
  },
  beyond: (shown: string, all: string) => `Gezeigt werden die ersten ${shown} von ${all} gewählten.`,
  reset: 'Zurück zum Vorschlag',
  presets: 'Schnellwahl',
  related: 'dieser und verwandte',
  headline: 'Leitindikatoren',
  topic: (name: string) => `Thema „${name}“`,
  search: 'Indikator suchen',
  noMatch: 'Kein Indikator heißt so.',
  order: 'Gewählt, in dieser Reihenfolge',
  forward: (name: string) => `${name} weiter nach vorn`,
  backward: (name: string) => `${name} weiter nach hinten`,
  remove: (name: string) => `${name} abwählen`,
  full: (most: string) => `Mehr als ${most} zeigt dieses Diagramm nicht: erst einen abwählen.`,
  only: (plural: string) => `Indikatoren mit Werten für ${plural}`,
  headlineMark: 'Leitindikator',
}

export const setEn: typeof setDe = {
  button: (count) => `Choose indicators (${count})`,
  proposal: {
    map: 'Proposal: the chosen indicator and headline indicators. Others can be chosen.',
    headlines: 'Proposal: the headline indicators. Others can be chosen.',
  },
  beyond: (shown, all) => `The first ${shown} of ${all} chosen ones are shown.`,
  reset: 'Back to the proposal',
  presets: 'Quick choice',
  related: 'This and related ones',
  headline: 'Headline indicators',
  topic: (name) => `Topic “${name}”`,
  search: 'Search for an indicator',
  noMatch: 'No indicator has this name.',
  order: 'Chosen, in this order',
  forward: (name) => `Move ${name} forward`,
  backward: (name) => `Move ${name} back`,
  remove: (name) => `Remove ${name}`,
  full: (most) => `This chart shows at most ${most}: remove one first.`,
  only: (plural) => `Indicators with values for ${plural}`,
  headlineMark: 'headline indicator',
}
