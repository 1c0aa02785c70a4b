// Class limits that take too long for a frame come from the worker; until then the last scene stays.
import { useMemo } from 'react'
import { limitsInput } from '../../core/scene/paint/limitsInput.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { useJob } from '../../work/useJob.ts'
import type { SceneData } from './useSceneData.ts'

type Limits = ReadonlyMap<string, readonly number[]>

/** Undefined where the scene works out its limits itself. */
export function useLimits(view: ViewState, data: SceneData | undefined): Limits | 'computing' | undefined {
  const dataset = data?.dataset
  const wanted = useMemo(() => dataset && limitsInput(dataset, view), [dataset, view])
  const state = useJob('classLimits', wanted?.input)
  const key = wanted?.key
  return useMemo(() => {
    if (key === undefined) return undefined
    if (state.kind === 'done') return new Map([[key, state.output]])
    // What the worker cannot do the page does, however long it takes.
    return state.kind === 'failed' ? undefined : 'computing'
  }, [key, state])
}
