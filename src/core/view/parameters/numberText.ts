// Numbers in a link: as JavaScript writes them, with a point, whatever the language of the screen.
const pattern = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/

/** Undefined where the text is no finite number. */
export function numberIn(text: string): number | undefined {
  const value = pattern.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}
