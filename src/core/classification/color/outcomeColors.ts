// Colours of outcomes (higher, similar, lower than what it is held against) and of what is left out. Neither red nor green:
// higher is not worse. They also differ in lightness, so that a grey print tells them apart.

export const outcomeColors = {
  higher: '#2b5690',
  similar: '#e9e5da',
  lower: '#b0913f',
  notComparable: '#b4babf',
} as const

/** Left out by scope or filters: next to the map ground, quieter than anything that is said. */
export const filteredColor = '#e2e6e9'
