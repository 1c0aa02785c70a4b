// Places of a two-sided bar chart whose bars differ in height: one side grows to the left, the other to the right of a gutter that
// holds the labels. The first group stands at the bottom.

export interface PyramidSpan {
  /** Relative height: years in the group. */
  readonly weight: number
}

export interface PyramidFrame {
  readonly width: number
  readonly height: number
  /** Inner ends of the bars. */
  readonly leftZero: number
  readonly rightZero: number
  /** px from the inner end to the greatest length. */
  readonly reach: number
  /** Top and bottom of each group, in the order of the groups. */
  readonly rows: readonly (readonly [top: number, bottom: number])[]
}

const gutter = 58
/** Half of a tick's label, so that the last one is not cut. */
const edge = 20
export const pyramidHead = 20
const foot = 22

export function pyramidFrame(width: number, height: number, spans: readonly PyramidSpan[]): PyramidFrame {
  const sum = spans.reduce((total, { weight }) => total + weight, 0)
  const inside = height - pyramidHead - foot
  let bottom = height - foot
  const rows = spans.map(({ weight }) => {
    const top = bottom - (inside * weight) / sum
    const row = [top, bottom] as const
    bottom = top
    return row
  })
  const middle = width / 2
  return {
    width,
    height,
    leftZero: middle - gutter / 2,
    rightZero: middle + gutter / 2,
    reach: middle - gutter / 2 - edge,
    rows,
  }
}

/** Greatest tick and its step: 1, 2 or 5 times a power of ten, at most so many steps. Example: 1.7 in four → 2 in steps of 0.5. */
export function niceEnd(greatest: number, steps: number): { readonly end: number; readonly step: number } {
  if (!(greatest > 0)) return { end: 1, step: 1 }
  const power = 10 ** Math.floor(Math.log10(greatest / steps))
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => greatest / s <= steps) ?? 10 * power
  return { end: Math.ceil(greatest / step - 1e-9) * step, step }
}

/** The outline of one side: a staircase along the ends of its bars, interrupted where one is missing. `sign` −1 is left. */
export function outlinePath(
  { rows }: PyramidFrame,
  zero: number,
  lengths: readonly (number | undefined)[],
  sign: -1 | 1,
): string {
  let path = ''
  let isOpen = false
  for (const [i, [top, bottom]] of rows.entries()) {
    const length = lengths[i]
    if (length === undefined) {
      isOpen = false
      continue
    }
    const x = (zero + sign * length).toFixed(1)
    path += isOpen ? `H${x}V${top.toFixed(1)}` : `M${x},${bottom.toFixed(1)}V${top.toFixed(1)}`
    isOpen = true
  }
  return path
}
