// What a mode makes of an area.
import type { Cell } from '../../release/dataset.ts'
import type { Painting } from '../paint/painting.ts'
import type { AreaName, ModeFacts, Outcome, Scene } from '../scene.ts'

/** What is painted of one area. */
export interface Painted {
  readonly mapped: Cell
  readonly slot: number
  readonly outcome?: Outcome
  /** The other indicator's cell. */
  readonly second?: Cell
  /** The cell of the other period. */
  readonly before?: Cell
  /** What the value is held against. */
  readonly held?: Cell
}

export interface ModePainting {
  readonly painting: Painting
  readonly facts: ModeFacts
  readonly measure: Scene['measure']
  readonly paintedOf: (area: AreaName, cell: Cell) => Painted
}
