// What the map paints in each mode.
import { isOtherMode, scenePart } from '../sceneParts.ts'
import type { Setting } from '../setting.ts'
import type { ModePainting } from './painted.ts'
import { values } from './valueMode.ts'

export function modePaintingOf(setting: Setting): ModePainting {
  const { mode } = setting.view
  return isOtherMode(mode)
    ? scenePart('otherPainting', `mode ${mode}`)(mode, setting)
    : values(setting, { kind: 'value' })
}

/** What a mode takes long to find out at thousands of areas, in pieces to be worked one by one before `modePaintingOf`. */
export function modePieces(setting: Setting): readonly (() => void)[] {
  const { mode } = setting.view
  return isOtherMode(mode) ? scenePart('otherPieces', `mode ${mode}`)(setting) : []
}
