import { markRadius } from '../look/mapLook.ts'
import type { MapPicture } from '../mapPicture.ts'

/** How far right of its label point an area's mark stands, CSS pixels: beside a symbol there, which says what the area's value is. */
export function markShift({ symbols = [] }: MapPicture, id: string): number {
  const symbol = symbols.find((one) => one.id === id && one.shape !== 'circle')
  return symbol ? symbol.radius + markRadius + 2 : 0
}
