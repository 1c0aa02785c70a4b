/** Points in several dimensions, one after the other: point i has its coordinates from i × dimensions on. */
export interface Points {
  readonly coordinates: Float64Array
  readonly dimensions: number
}

export const pointCount = ({ coordinates, dimensions }: Points): number => coordinates.length / dimensions

/** Squared Euclidean distance of point `i` in one list and point `j` in another, of the same dimensions. */
export function squaredApart(
  one: Float64Array,
  i: number,
  other: Float64Array,
  j: number,
  dimensions: number,
): number {
  let sum = 0
  for (let d = 0; d < dimensions; d++) {
    const apart = (one[i * dimensions + d] ?? 0) - (other[j * dimensions + d] ?? 0)
    sum += apart * apart
  }
  return sum
}
