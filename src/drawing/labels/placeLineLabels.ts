// Puts names beside lines: above or below their own line, clear of every line where that is possible, and never on
// another name. Text is not measured (this file knows no DOM): widths are estimated on the safe side.

export interface Point {
  readonly x: number
  readonly y: number
}
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
export interface LabelWish {
  readonly id: string
  readonly text: string
  /** Where the name may stand: unbroken pieces of its line, in px. */
  readonly runs: readonly (readonly Point[])[]
}
export interface PlacedLabel {
  readonly id: string
  readonly text: string
  /** Left end of the text and its baseline. */
  readonly x: number
  readonly baseline: number
  readonly box: Box
}

/** Mean width of a letter, in parts of the type size, with a little air; IBM Plex Sans measures 0.53 in mixed text. */
const letterWidth = 0.58
export const textWidth = (text: string, size: number): number => text.length * letterWidth * size

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** y of a run at x by straight interpolation; undefined outside. */
function heightAt(run: readonly Point[], x: number): number | undefined {
  const next = run.findIndex((point) => point.x >= x)
  const b = run[next]
  if (!b) return undefined
  const a = run[next - 1]
  if (!a || b.x === a.x) return b.x === x ? b.y : undefined
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x)
}

/** Extent of a run in y between two x; undefined where it does not reach. */
function extent(run: readonly Point[], left: number, right: number): [number, number] | undefined {
  const ys = run.filter((p) => p.x >= left && p.x <= right).map((p) => p.y)
  for (const x of [left, right]) {
    const y = heightAt(run, x)
    if (y !== undefined) ys.push(y)
  }
  return ys.length > 0 ? [Math.min(...ys), Math.max(...ys)] : undefined
}

const gap = 5
/** Tried beyond the gap, in px, where bundled lines leave no room nearby. */
const distances = [0, 10, 20]
const stops = 24

function* candidates(wish: LabelWish, size: number, frame: Box): Generator<{ box: Box; cost: number }> {
  // A name beside a single point would look like that point's own.
  const long = wish.runs.filter((run) => run.length > 1)
  const runs = long.length > 0 ? long : wish.runs
  const width = textWidth(wish.text, size)
  const height = size * 1.15
  for (let i = 0; i <= stops; i++) {
    const left = frame.left + ((frame.right - frame.left - width) * i) / stops
    const right = left + width
    // The right half of the chart is where the eye ends up.
    const fromPlace = Math.abs(i / stops - 0.62) * 30
    for (const run of runs) {
      const own = extent(run, left, right)
      if (!own) continue
      const tilt = (own[1] - own[0]) * 0.4
      const beyond = Math.max(0, (run[0]?.x ?? left) - left, right - (run.at(-1)?.x ?? right)) * 0.6
      for (const away of distances) {
        const cost = fromPlace + tilt + beyond + away
        const above = own[0] - gap - away
        const below = own[1] + gap + away
        yield { box: { left, right, top: above - height, bottom: above }, cost }
        yield { box: { left, right, top: below, bottom: below + height }, cost: cost + 3 }
      }
    }
  }
}

/**
 * One label a wish, most important first; a name for which no place is left is dropped, because a name on a name is worse
 * than one found in the table. `taken` is where other words stand. Crossing a line costs, so it happens only where every
 * place crosses one.
 */
export function placeLineLabels(
  wishes: readonly LabelWish[],
  size: number,
  frame: Box,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const lines = wishes.flatMap(({ id, runs }) => runs.map((run) => ({ id, run })))
  for (const wish of wishes) {
    let best: { box: Box; cost: number } | undefined
    for (const { box, cost } of candidates(wish, size, frame)) {
      if (box.left < frame.left || box.right > frame.right) continue
      if (box.top < frame.top || box.bottom > frame.bottom) continue
      if (taken.some((other) => overlaps(other, box))) continue
      if (placed.some((other) => overlaps(other.box, box))) continue
      const crossed = lines.filter(({ run }) => {
        const ys = extent(run, box.left, box.right)
        return ys !== undefined && ys[0] < box.bottom + 2 && ys[1] > box.top - 2
      }).length
      // A name must be nearer to its own line than to any other.
      const total = cost + crossed * 60 + nearerLines(wish.id, lines, box) * 25
      if (!best || total < best.cost) best = { box, cost: total }
    }
    if (!best) continue
    placed.push({
      id: wish.id,
      text: wish.text,
      x: best.box.left,
      baseline: best.box.bottom - size * 0.22,
      box: best.box,
    })
  }
  return placed
}

function nearerLines(id: string, lines: readonly { id: string; run: readonly Point[] }[], box: Box): number {
  const middle = (box.left + box.right) / 2
  const distance = (run: readonly Point[]) => {
    const y = heightAt(run, middle)
    return y === undefined ? Infinity : Math.min(Math.abs(y - box.top), Math.abs(y - box.bottom))
  }
  const own = Math.min(...lines.filter((line) => line.id === id).map(({ run }) => distance(run)))
  return lines.filter((line) => line.id !== id && distance(line.run) < own).length
}
