// Labels along one line: each as near to where it belongs as the others allow, in the given order, none overlapping.

export interface Placed {
  readonly wanted: number
  readonly size: number
}

/**
 * Centres of the labels, ascending, for `wanted` centres in ascending order. Least squares under "no overlap", solved
 * exactly by pooling adjacent violators: blocks that collide merge and stand at their mean. Kept within [from, to] as far
 * as they fit; the ends win in the order to, from.
 * placeAlong([{wanted: 10, size: 8}, {wanted: 12, size: 8}], 0, 100) → [7, 15]
 */
export function placeAlong(labels: readonly Placed[], from: number, to: number): number[] {
  const offsets: number[] = []
  let running = 0
  for (const { size } of labels) {
    offsets.push(running + size / 2)
    running += size
  }
  const total = running
  const blocks: { sum: number; count: number }[] = []
  for (const [i, { wanted }] of labels.entries()) {
    let block = { sum: wanted - (offsets[i] ?? 0), count: 1 }
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count }
      blocks.pop()
    }
    blocks.push(block)
  }
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  return starts.map((start, i) => Math.max(from, Math.min(start, to - total)) + (offsets[i] ?? 0))
}
