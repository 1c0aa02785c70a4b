// Fewer points for the same line: those that lie closer to it than can be seen are left out (Ramer 1972, Douglas and Peucker 1973).
// Lines are flat lists of x and y in turn, and what is needed on the way is kept for the next one: maps of a country have millions of
// points, and an object for each would be collected for longer than it took to simplify.

let kept = new Uint8Array(1024)
const open: number[] = []

/** The place between two points that lies farthest from the stroke between them; -1 where none lies farther than the tolerance. */
function farthestBetween(line: Float64Array, from: number, to: number, tolerance: number): number {
  const ax = line[2 * from] as number
  const ay = line[2 * from + 1] as number
  const dx = (line[2 * to] as number) - ax
  const dy = (line[2 * to + 1] as number) - ay
  const length = dx * dx + dy * dy
  let farthest = -1
  let most = tolerance * tolerance
  for (let i = from + 1; i < to; i++) {
    const x = (line[2 * i] as number) - ax
    const y = (line[2 * i + 1] as number) - ay
    // How far along the stroke its nearest point lies, 0 to 1.
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length))
    const offX = x - t * dx
    const offY = y - t * dy
    const far = offX * offX + offY * offY
    if (far <= most) continue
    farthest = i
    most = far
  }
  return farthest
}

function closeUp(line: Float64Array, count: number): number {
  let left = 0
  for (let i = 0; i < count; i++) {
    if (kept[i] !== 1) continue
    line[2 * left] = line[2 * i] as number
    line[2 * left + 1] = line[2 * i + 1] as number
    left += 1
  }
  return left
}

/**
 * Thins the first `count` points of `line` in its place; how many there are now. First and last point stay.
 * Worked example: (0 0) (5 0.1) (10 0) with 0.3 → (0 0) (10 0).
 */
export function simplify(line: Float64Array, count: number, tolerance: number): number {
  if (count < 3) return count
  if (kept.length < count) kept = new Uint8Array(2 * count)
  kept.fill(0, 0, count)
  kept[0] = 1
  kept[count - 1] = 1
  open.push(0, count - 1)
  while (open.length > 0) {
    const to = open.pop() as number
    const from = open.pop() as number
    const farthest = farthestBetween(line, from, to, tolerance)
    if (farthest < 0) continue
    kept[farthest] = 1
    open.push(from, farthest, farthest, to)
  }
  return closeUp(line, count)
}
