/** Longest bar in pixels. */
const longest = 84

export interface Scale {
  readonly metres: number
  readonly pixels: number
}

/** The longest bar of 1, 2 or 5 · 10ⁿ metres, a metre at least. At 100 m per pixel: 5,000 m, 50 pixels. */
export function scaleOf(metresPerPixel: number): Scale {
  const most = Math.max(metresPerPixel * longest, 1)
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
  return { metres, pixels: Math.round(metres / metresPerPixel) }
}
