// One scene on one edition's outlines: which slot paints which area, which symbols stand on it.
import type { PaintSlot, Scene } from '../core/scene/scene.ts'
import { chosenOnMap } from './chosenOnMap.ts'
import type { MapOutlines, MapPicture } from './mapPicture.ts'
import { makeSymbols, type SymbolScene } from './symbols/makeSymbols.ts'

/** For outlines that the figures say nothing about, where the scene has no slot for missing values itself. */
const missing: PaintSlot = { kind: 'absent', status: 'missing', color: '#c3c8cd', pattern: 'none' }

const isMissing = (slot: PaintSlot): boolean => slot.kind === 'absent' && slot.status === 'missing'

/** Areas without a row are painted as missing; rows without outlines are not on the map. */
export function makeMapPicture(
  scene: Pick<Scene, 'slots' | 'chosen' | 'combined'> & SymbolScene,
  outlines: MapOutlines,
): MapPicture {
  const found = scene.slots.findIndex(isMissing)
  // A colour for each value may need many slots; the last number is left to the one added below.
  const SlotNumbers = scene.slots.length < 256 ? Uint8Array : Uint16Array
  const slotByArea = new SlotNumbers(outlines.areas.length)
  let isComplete = true
  for (const [i, area] of outlines.areas.entries()) {
    const row = scene.rowById.get(area.properties.id)
    if (!row) isComplete = false
    slotByArea[i] = row?.slot ?? (found < 0 ? scene.slots.length : found)
  }
  const symbols = makeSymbols(scene, outlines)
  return {
    outlines,
    slots: isComplete || found >= 0 ? scene.slots : [...scene.slots, missing],
    slotByArea,
    // Those of other levels are not on this map, though one here may have the same key.
    ...chosenOnMap(
      scene.chosen.map(({ row }) => row.id),
      (_, place) => !scene.chosen[place]?.level,
    ),
    ...(scene.combined && { combined: scene.combined.ids }),
    ...(symbols && { symbols }),
  }
}
