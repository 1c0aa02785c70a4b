// Who is whose neighbour: for each area, by its position, the positions of its neighbours in ascending order. Symmetric, and
// no area is its own neighbour. Weights are made of it where they are used: `row` gives each of the k neighbours of an area
// 1/k (the lag is their mean), `binary` gives each link 1.

export type Neighbours = readonly (readonly number[])[]
export type WeightStyle = 'row' | 'binary'

export interface KeptNeighbours {
  /** Positions in the original list, ascending. */
  readonly kept: readonly number[]
  /** Positions that were to be kept but have no neighbour left: they cannot be compared with any. */
  readonly islands: readonly number[]
  /** Of the kept ones, by their place in `kept`. */
  readonly neighbours: Neighbours
}

/**
 * Leaves only areas for which `isKept`, and among these only those that still have a neighbour: links to areas left out go,
 * and the weights of the others are thereby made anew. Example: of a row 0–1–2–3 without 1: kept 2, 3; island 0.
 */
export function keepNeighbours(
  neighbours: Neighbours,
  isKept: (position: number) => boolean,
): KeptNeighbours {
  const kept: number[] = []
  const islands: number[] = []
  for (const [position, list] of neighbours.entries()) {
    if (!isKept(position)) continue
    if (list.some(isKept)) kept.push(position)
    else islands.push(position)
  }
  const places = new Map(kept.map((position, place) => [position, place]))
  return {
    kept,
    islands,
    neighbours: kept.map((position) =>
      (neighbours[position] ?? []).flatMap((other) => places.get(other) ?? []),
    ),
  }
}

/** Number of links, each counted in both directions, as spdep does. */
export const linkCount = (neighbours: Neighbours): number =>
  neighbours.reduce((sum, list) => sum + list.length, 0)

/** Spatial lag of the area at `position`: sum (binary) or mean (row) of its neighbours' values; 0 without neighbours. */
export function lagOf(list: readonly number[], values: ArrayLike<number>, style: WeightStyle): number {
  let sum = 0
  for (const other of list) sum += values[other] ?? 0
  return style === 'binary' || list.length === 0 ? sum : sum / list.length
}
