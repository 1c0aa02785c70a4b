// Which names have room: the first (largest) takes its place, a later one that would touch it stays away. Reckoned in the
// pixels of a zoom, not of a view, so that names do not come and go while the map is moved.

export interface Label {
  readonly text: string
  /** Mercator. */
  readonly x: number
  readonly y: number
}

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** `scale` is pixels per Mercator unit, `widthOf` and `height` in the same pixels. */
export function placeLabels(
  labels: readonly Label[],
  scale: number,
  widthOf: (text: string) => number,
  height: number,
): Label[] {
  const taken: Rectangle[] = []
  return labels.filter(({ text, x, y }) => {
    const half = widthOf(text) / 2
    const box = {
      left: x * scale - half,
      right: x * scale + half,
      top: y * scale - height / 2,
      bottom: y * scale + height / 2,
    }
    if (taken.some((other) => touch(box, other))) return false
    taken.push(box)
    return true
  })
}
