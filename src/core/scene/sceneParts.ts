// What only some scenes need is not in the first script: modes of the map beyond values, classes by a method in place of those
// that an indicator ships with, areas combined into one. Whoever makes scenes of a view that needs them waits for
// `loadSceneParts` first, or for what `lackingSceneParts` names.
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
let loaded: Partial<SceneParts> = {}

export function takeSceneParts(parts: Partial<SceneParts>): void {
  loaded = { ...loaded, ...parts }
}

export const isOtherMode = (mode: Mode): mode is OtherMode =>
  mode !== 'value' && mode !== 'multiples' && mode !== 'indicators'

/** Limits that are given, or found by the one method that maps of several indicators have anyway. */
const areAtHand = (classes: ViewState['classes']): boolean =>
  !classes || classes.method === 'fixed' || classes.method === 'manual' || classes.method === 'quantile'

type Needs = Pick<ViewState, 'mode' | 'combined' | 'classes'>
/** `modes`: beyond values; `classes`: limits by a method; `combined`: areas combined into one. */
export type LatePart = 'modes' | 'classes' | 'combined'

/** What scenes of the view still wait for. */
export const lackingSceneParts = ({ mode, combined, classes }: Needs): readonly LatePart[] => [
  ...(loaded.otherPainting || !isOtherMode(mode) ? [] : (['modes'] as const)),
  ...(loaded.breaksBy || areAtHand(classes) ? [] : (['classes'] as const)),
  ...(loaded.combinedArea || combined.length === 0 ? [] : (['combined'] as const)),
]

/** Each rejects where its file cannot be had, and may be tried again. */
export const loadScenePart: Readonly<Record<LatePart, () => Promise<unknown>>> = {
  modes: () => import('./modeParts.ts'),
  classes: () => import('./classParts.ts'),
  combined: () => import('./combineParts.ts'),
}

export async function loadSceneParts(): Promise<void> {
  await import('./allParts.ts')
}

export function scenePart<K extends keyof SceneParts>(key: K, what: string): SceneParts[K] {
  const part = loaded[key]
  if (!part) throw new Error(`A scene with ${what} is made only after loadSceneParts()`)
  return part
}
