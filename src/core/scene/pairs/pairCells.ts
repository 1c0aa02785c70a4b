// The classes of two indicators as a square: columns of the first, rows of the second, from the scene's slots.
import type { Scene } from '../scene.ts'

export interface PairCell {
  /** Index into `Scene.slots`. */
  readonly slot: number
  /** Class of the first indicator, to the right, and of the second, upwards; from 0. */
  readonly first: number
  readonly second: number
  readonly color: string
  /** Areas in it. */
  readonly count: number
}

/** From the lowest left to the highest right, row by row. */
export function pairCells({ slots, legend }: Pick<Scene, 'slots' | 'legend'>): readonly PairCell[] {
  return slots
    .flatMap((slot, i) =>
      slot.kind === 'pair'
        ? [
            {
              slot: i,
              first: slot.first,
              second: slot.second,
              color: slot.color,
              count: legend.counts[i] ?? 0,
            },
          ]
        : [],
    )
    .toSorted((a, b) => a.second - b.second || a.first - b.first)
}
