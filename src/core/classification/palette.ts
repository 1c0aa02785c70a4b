// Colours of classes. A palette is calm whatever it shows: burden and benefit differ in hue, not in alarm.
import type { Indicator } from '../release/manifest.ts'
import { hexOf, labOf, type Lab } from './lab.ts'
import { paletteStops } from './palettes.data.ts'

export type PaletteId = keyof typeof paletteStops
export const paletteIds = Object.keys(paletteStops) as readonly PaletteId[]
const isPaletteId = (id: string): id is PaletteId => Object.hasOwn(paletteStops, id)

const byDirection = {
  burden: 'blues',
  benefit: 'greens',
  neutral: 'purples',
} as const satisfies Record<Indicator['direction'], PaletteId>

/** The palette an indicator asks for; an unknown name or none: the one for its direction. */
export function paletteFor(direction: Indicator['direction'], wished: string | undefined): PaletteId {
  return wished !== undefined && isPaletteId(wished) ? wished : byDirection[direction]
}

const mix = (from: Lab, to: Lab, share: number): Lab => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
]

/**
 * `count` colours from light to dark, equal steps along the palette's stops in L*a*b*. One class gets the middle.
 * Example: 'blues', 6 → exactly its six stops.
 */
export function colorsOf(palette: PaletteId, count: number): readonly string[] {
  const stops = paletteStops[palette].map(labOf)
  return Array.from({ length: count }, (_, i) => {
    const position = (count === 1 ? 0.5 : i / (count - 1)) * (stops.length - 1)
    const before = Math.min(Math.floor(position), stops.length - 2)
    const [from, to] = [stops[before], stops[before + 1]]
    if (!from || !to) throw new Error(`${palette}: a palette needs two stops`)
    return hexOf(mix(from, to, position - before))
  })
}
