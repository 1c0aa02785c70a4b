import type { Scene } from '../scene.ts'
import { periodsShown } from './periodsShown.ts'

/** The periods whose maps stand beside each other; none where the view is one map, or several of one period. */
export function periodsBeside(scene: Scene): readonly string[] {
  const { mode, view } = scene
  if (view.mode === 'multiples') return periodsShown(scene)
  return view.mode === 'swipe' && mode.kind === 'value' && mode.from !== undefined
    ? [mode.from, view.period]
    : []
}
