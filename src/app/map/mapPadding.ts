// Where the whole region stands on the map: in the middle, or, where it is wide and leaves room above and below, at the top,
// so that the legend in the lower left corner covers less of it.

export interface Edges {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Pixels. */
const plain: Edges = { top: 16, right: 24, bottom: 16, left: 24 }
const legendHeight = 170

/** `bbox`: west, south, east, north in degrees; `size` in pixels. */
export function mapPadding(
  [west, south, east, north]: readonly [number, number, number, number],
  size: { readonly width: number; readonly height: number },
): Edges {
  const height = size.height - plain.top - plain.bottom
  const width = size.width - plain.left - plain.right
  const shape = ((east - west) * Math.cos(((south + north) / 2) * (Math.PI / 180))) / (north - south)
  const spare = Math.max(0, height - width / shape)
  return { ...plain, bottom: plain.bottom + Math.min(spare, legendHeight) }
}
