// What only some scenes need is not in the first script: modes of the map beyond values, areas combined into one. Whoever makes
// scenes of a view that needs them waits for `loadSceneParts` first.
import type { Mode, ViewState } from '../view/viewState.ts'
import type { ModePainting } from './mode/painted.ts'
import type { CombinedArea } from './scene.ts'
import type { Setting } from './setting.ts'

export type OtherMode = Exclude<Mode, 'value' | 'multiples' | 'indicators'>

export interface SceneParts {
  readonly otherPainting: (mode: OtherMode, setting: Setting) => ModePainting
  readonly otherPieces: (setting: Setting) => readonly (() => void)[]
  readonly combinedArea: (setting: Setting) => CombinedArea | undefined
}
let loaded: SceneParts | undefined

export function takeSceneParts(parts: SceneParts): void {
  loaded = parts
}

export const isOtherMode = (mode: Mode): mode is OtherMode =>
  mode !== 'value' && mode !== 'multiples' && mode !== 'indicators'

/** Whether scenes of the view can be made already. */
export const areScenePartsThere = ({ mode, combined }: Pick<ViewState, 'mode' | 'combined'>): boolean =>
  loaded !== undefined || (!isOtherMode(mode) && combined.length === 0)

/** Rejects where the file cannot be had; may be tried again. */
export async function loadSceneParts(): Promise<void> {
  await import('./allParts.ts')
}

export function scenePartsFor(what: string): SceneParts {
  if (!loaded) throw new Error(`A scene with ${what} is made only after loadSceneParts()`)
  return loaded
}
