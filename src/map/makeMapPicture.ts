// One scene on one edition's outlines: which slot paints which area.
import type { PaintSlot, Scene } from '../core/scene/scene.ts'
import type { MapOutlines, MapPicture } from './mapPicture.ts'

/** For outlines that the figures say nothing about, where the scene has no slot for missing values itself. */
const missing: PaintSlot = { kind: 'absent', status: 'missing', color: '#c3c8cd', isHatched: false }

const isMissing = (slot: PaintSlot): boolean => slot.kind === 'absent' && slot.status === 'missing'

/** Areas without a row are painted as missing; rows without outlines are not on the map. */
export function makeMapPicture(
  scene: Pick<Scene, 'slots' | 'rowById' | 'chosen'>,
  outlines: MapOutlines,
): MapPicture {
  const found = scene.slots.findIndex(isMissing)
  const slotByArea = new Uint8Array(outlines.areas.length)
  let isComplete = true
  for (const [i, area] of outlines.areas.entries()) {
    const row = scene.rowById.get(area.properties.id)
    if (!row) isComplete = false
    slotByArea[i] = row?.slot ?? (found < 0 ? scene.slots.length : found)
  }
  return {
    outlines,
    slots: isComplete || found >= 0 ? scene.slots : [...scene.slots, missing],
    slotByArea,
    chosen: scene.chosen.map(({ row }) => row.id),
  }
}
