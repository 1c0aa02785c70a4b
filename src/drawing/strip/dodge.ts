// Moves dots of one row apart just enough that each can be seen. Quick, and the same dots always land the same way.

export interface Dot {
  readonly id: string
  readonly x: number
}

/** Tried in this order: on the line, then alternately above and below it, in parts of the radius. */
const tried = [0, -0.8, 0.8, -1.4, 1.4]

/**
 * Offset of each dot from the middle of its row in px, by id. Dots are taken from left to right (ties by id); each takes
 * the first offset that is clear of the dots before it, else the one with most air. `reach` is the largest offset.
 */
export function dodge(dots: readonly Dot[], radius: number, reach: number): ReadonlyMap<string, number> {
  const offsets = tried.map((part) => Math.max(-reach, Math.min(reach, part * radius)))
  const placed: { x: number; y: number }[] = []
  const byId = new Map<string, number>()
  for (const { id, x } of dots.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))) {
    // From left to right: those that can touch are the last ones.
    const near: { x: number; y: number }[] = []
    for (let i = placed.length - 1; i >= 0; i--) {
      const other = placed[i]
      if (!other || x - other.x >= radius * 2) break
      near.push(other)
    }
    let best = 0
    let bestAir = -1
    for (const y of offsets) {
      const air = near.reduce(
        (least, other) => Math.min(least, Math.hypot(x - other.x, y - other.y)),
        Infinity,
      )
      if (air > bestAir + 1e-6) {
        best = y
        bestAir = air
      }
      if (air >= radius * 1.7) break
    }
    placed.push({ x, y: best })
    byId.set(id, best)
  }
  return byId
}
