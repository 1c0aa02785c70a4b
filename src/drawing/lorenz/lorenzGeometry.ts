// Where the curve runs, in px, and which piece of it lies at a fraction of the horizontal axis. Knows no DOM.

/** One piece of the curve: from the point before to this one. The first starts at the origin. */
export interface LorenzPiece {
  readonly id: string
  /** Cumulated fractions at its end, 0 to 1. */
  readonly x: number
  readonly y: number
}

export const margin = { top: 6, right: 8, bottom: 34, left: 42 }

export interface LorenzGeometry {
  readonly size: number
  readonly left: number
  readonly top: number
  /** px of a fraction. */
  readonly xOf: (fraction: number) => number
  readonly yOf: (fraction: number) => number
  readonly fractionAt: (px: number) => number
  readonly curve: string
  /** Between diagonal and curve. */
  readonly gap: string
  readonly diagonal: string
}

/** Thousands of pieces need no more strokes than there are px. */
function thinned(pieces: readonly LorenzPiece[], side: number): readonly LorenzPiece[] {
  let [x, y] = [0, 0]
  return pieces.filter((piece, i) => {
    const isFar = (piece.x - x) * side >= 0.5 || (piece.y - y) * side >= 0.5
    if (!isFar && i < pieces.length - 1) return false
    ;[x, y] = [piece.x, piece.y]
    return true
  })
}

/** A square drawing of `size` px. */
export function lorenzGeometry(pieces: readonly LorenzPiece[], size: number): LorenzGeometry {
  const side = size - margin.left - margin.right
  const { left, top } = margin
  const xOf = (fraction: number) => left + fraction * side
  const yOf = (fraction: number) => top + (1 - fraction) * side
  const at = (x: number, y: number) => `${xOf(x).toFixed(1)},${yOf(y).toFixed(1)}`
  const way = thinned(pieces, side)
    .map(({ x, y }) => `L${at(x, y)}`)
    .join('')
  return {
    size,
    left,
    top,
    xOf,
    yOf,
    fractionAt: (px) => Math.max(0, Math.min(1, (px - left) / side)),
    curve: `M${at(0, 0)}${way}`,
    gap: `M${at(0, 0)}${way}Z`,
    diagonal: `M${at(0, 0)}L${at(1, 1)}`,
  }
}

/** Index of the piece at a fraction of the horizontal axis: the first that ends at or behind it. */
export function pieceAt(pieces: readonly LorenzPiece[], fraction: number): number {
  let [low, high] = [0, Math.max(0, pieces.length - 1)]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.x ?? 1) >= fraction) high = middle
    else low = middle + 1
  }
  return low
}

/** The middle of a piece; undefined where there is no such piece. */
export function middleOf(
  pieces: readonly LorenzPiece[],
  index: number,
): { x: number; y: number } | undefined {
  const end = pieces[index]
  if (!end) return undefined
  const start = pieces[index - 1] ?? { x: 0, y: 0 }
  return { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
}

/** Height of the curve at a fraction of the horizontal axis, straight between points. */
export function heightAt(pieces: readonly LorenzPiece[], fraction: number): number {
  const index = pieceAt(pieces, fraction)
  const end = pieces[index]
  if (!end) return fraction
  const start = pieces[index - 1] ?? { x: 0, y: 0 }
  if (end.x === start.x) return end.y
  const share = Math.max(0, Math.min(1, (fraction - start.x) / (end.x - start.x)))
  return start.y + share * (end.y - start.y)
}
