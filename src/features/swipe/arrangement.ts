/** How the two maps lie: one over the other up to a line, either one whole, or side by side. */
export const arrangements = ['slide', 'left', 'right', 'beside'] as const
export type Arrangement = (typeof arrangements)[number]

/** Share of the width in which the left map shows; undefined: side by side. `share`: where the reader drew the line. */
export function cutOf(how: Arrangement, share: number): number | undefined {
  switch (how) {
    case 'slide':
      return share
    case 'left':
      return 1
    case 'right':
      return 0
    case 'beside':
      return undefined
  }
}
