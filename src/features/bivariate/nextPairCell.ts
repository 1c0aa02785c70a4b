import type { PairCell } from '../../core/scene/pairs/pairCells.ts'

/** The cell an arrow key leads to; at an edge it stays. */
export function nextPairCell(cells: readonly PairCell[], from: PairCell, key: string): PairCell | undefined {
  const [right, up] =
    { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[key] ?? []
  if (right === undefined || up === undefined) return undefined
  return (
    cells.find(({ first, second }) => first === from.first + right && second === from.second + up) ?? from
  )
}
