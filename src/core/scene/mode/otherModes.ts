// What the map paints in the modes beyond values: they come when one of them is asked for (`sceneParts`).
import type { OtherMode } from '../sceneParts.ts'
import type { Setting } from '../setting.ts'
import { bivariate, terciles } from './bivariateMode.ts'
import { change, gatherChanges } from './changeMode.ts'
import { moved, reference, threshold } from './outcomeModes.ts'
import type { ModePainting } from './painted.ts'
import { circles, twoMaps } from './valuesBeside.ts'

const paintings: Readonly<Record<OtherMode, (setting: Setting) => ModePainting>> = {
  swipe: twoMaps,
  circles,
  change,
  moved,
  threshold,
  reference,
  bivariate,
}

export const otherPainting = (mode: OtherMode, setting: Setting): ModePainting => paintings[mode](setting)

/** What takes long to find out at thousands of areas; what is found is remembered, and `otherPainting` finds the same without. */
export function otherPieces(setting: Setting): readonly (() => void)[] {
  const { view, dataset, second } = setting
  if (view.mode === 'change') return [() => gatherChanges(setting)]
  if (view.mode === 'bivariate' && second) return [() => terciles(dataset), () => terciles(second)]
  return []
}
