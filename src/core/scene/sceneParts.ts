// What only some scenes need is not in the first script: modes of the map beyond values, classes by a method in place of those
// that an indicator ships with, areas combined into one. Whoever makes scenes of a view that needs them waits for
// `loadSceneParts` first.
import type { breaksBy } from '../classification/breaksBy.ts'
import type { Mode, ViewState } from '../view/viewState.ts'
import type { ModePainting } from './mode/painted.ts'
import type { CombinedArea } from './scene.ts'
import type { Setting } from './setting.ts'

export type OtherMode = Exclude<Mode, 'value' | 'multiples' | 'indicators'>

export interface SceneParts {
  readonly otherPainting: (mode: OtherMode, setting: Setting) => ModePainting
  readonly otherPieces: (setting: Setting) => readonly (() => void)[]
  readonly breaksBy: typeof breaksBy
  readonly combinedArea: (setting: Setting) => CombinedArea | undefined
}
let loaded: SceneParts | undefined

export function takeSceneParts(parts: SceneParts): void {
  loaded = parts
}

export const isOtherMode = (mode: Mode): mode is OtherMode =>
  mode !== 'value' && mode !== 'multiples' && mode !== 'indicators'

const areGiven = (classes: ViewState['classes']): boolean =>
  !classes || classes.method === 'fixed' || classes.method === 'manual'

type Needs = Pick<ViewState, 'mode' | 'combined' | 'classes'>

/** Whether scenes of the view can be made already. */
export const areScenePartsThere = ({ mode, combined, classes }: Needs): boolean =>
  loaded !== undefined || (!isOtherMode(mode) && combined.length === 0 && areGiven(classes))

/** Rejects where the file cannot be had; may be tried again. */
export async function loadSceneParts(): Promise<void> {
  await import('./allParts.ts')
}

export function scenePartsFor(what: string): SceneParts {
  if (!loaded) throw new Error(`A scene with ${what} is made only after loadSceneParts()`)
  return loaded
}
