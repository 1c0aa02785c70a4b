// Tells MapLibre how areas are painted, by differences: only areas that look other than what was last said. Knows of the map
// only the four methods it uses.
import type { FeatureCollection } from 'geojson'
import type { PaintSlot } from '../../core/scene/scene.ts'
import { inkOn, type Ink } from '../look/patternInk.ts'
import type { DrawnPattern } from '../look/patterns.ts'
import type { MapOutlines, MapPicture } from '../mapPicture.ts'
import { areaData, areaSource } from './glStyle.ts'

interface AreaState {
  readonly color: string
  /** Id of the layer that draws it, empty for none. */
  readonly pattern: string
}

export interface GlTarget {
  readonly setFeatureState: (area: { source: string; id: string }, state: AreaState) => void
  readonly removeFeatureState: (areas: { source: string }) => void
  /** Other outlines; never for another period or indicator. */
  readonly setData: (source: string, data: FeatureCollection) => void
  /** Called before areas are told of this pattern; it may be there already. */
  readonly addPattern: (pattern: DrawnPattern, ink: Ink) => void
}

export interface GlController {
  /** Makes the map show a picture; says for how many areas something was sent. */
  readonly show: (picture: MapPicture) => number
  /** The map has lost what it was told (its context was lost and came back): everything is sent again. */
  readonly forget: () => void
}

/** One layer for each pattern and ink. */
export const patternId = (pattern: DrawnPattern, ink: Ink): string => `${pattern}-${ink}`

const stateOf = ({ color, pattern }: PaintSlot): AreaState => ({
  color,
  pattern: pattern === 'none' ? '' : patternId(pattern, inkOn(color)),
})

/** `first`: the outlines the map's style was made with. */
export function createGlController(target: GlTarget, first: MapOutlines): GlController {
  let outlines = first
  let sent: (AreaState | undefined)[] = []

  function replaceOutlines(next: MapOutlines): void {
    target.removeFeatureState({ source: areaSource })
    target.setData(areaSource, areaData(next))
    outlines = next
    sent = []
  }

  /** Those that some area needs, and no others. */
  function addPatterns({ slots, slotByArea }: MapPicture): void {
    if (slots.every(({ pattern }) => pattern === 'none')) return
    const used = new Set(slotByArea)
    for (const [i, { color, pattern }] of slots.entries())
      if (pattern !== 'none' && used.has(i)) target.addPattern(pattern, inkOn(color))
  }

  return {
    show: (picture) => {
      if (picture.outlines !== outlines) replaceOutlines(picture.outlines)
      const states = picture.slots.map(stateOf)
      addPatterns(picture)
      let changed = 0
      for (const [i, area] of outlines.areas.entries()) {
        const state = states[picture.slotByArea[i] ?? -1]
        const before = sent[i]
        if (!state || (state.color === before?.color && state.pattern === before.pattern)) continue
        target.setFeatureState({ source: areaSource, id: area.properties.id }, state)
        sent[i] = state
        changed++
      }
      return changed
    },
    forget: () => {
      sent = []
    },
  }
}
