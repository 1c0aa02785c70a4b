// Colours of coefficients from −1 to 1: calm, no red, told apart also under colour-vision deficiency; blue with, ochre
// against. The figure stands in the cell, so that colour is never alone.

const rising = ['#e6eef6', '#c5d9ec', '#93b8db', '#5b90c2', '#2b669f'] as const
const falling = ['#f5eee0', '#e8d6b0', '#d1b273', '#a8843c', '#7a5c12'] as const
/** |r| from which each colour holds; below the first there is none. */
export const colorLimits = [0.1, 0.3, 0.5, 0.7, 0.9] as const

export interface CellColors {
  readonly ground: string
  readonly ink: string
}
const plain: CellColors = { ground: '#ffffff', ink: '#16202b' }

/** −0.62 → the third of the ochres, dark figures on it. */
export function correlationColor(r: number): CellColors {
  const step = colorLimits.findLastIndex((limit) => Math.abs(r) >= limit)
  const ground = (r < 0 ? falling : rising)[step]
  if (ground === undefined) return plain
  return { ground, ink: step === colorLimits.length - 1 ? '#ffffff' : plain.ink }
}
