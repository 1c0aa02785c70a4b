// The scene of the chosen view. While files for the next one are on their way the last one stays whole, labels and all: a
// scene carries the view it was made for, so nothing old ever stands under new words.
import { useMemo, useState } from 'react'
import { makeScene } from '../../core/scene/makeScene.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { sceneFiles, sceneFilesKey } from './sceneFiles.ts'
import { useLimits } from './useLimits.ts'
import type { Failure, SceneData } from './useSceneData.ts'

/** What is on the screen. */
export interface Shown {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly lacking: readonly Failure[]
  /** What further scenes of the same indicator are made from. */
  readonly data: SceneData
}

/** `data` is undefined while it loads; the answer is, before anything was there. */
export function useScene(view: ViewState, data: SceneData | undefined): Shown | undefined {
  const limits = useLimits(view, data)
  const shown = useMemo(() => {
    if (!data || limits === 'computing' || data.filesKey !== sceneFilesKey(sceneFiles(data.manifest, view)))
      return undefined
    const { outlines, lacking } = data
    return { scene: makeScene({ ...data, view, ...(limits && { limits }) }), outlines, lacking, data }
  }, [view, data, limits])
  const [last, setLast] = useState(shown)
  if (shown && shown !== last) setLast(shown)
  return shown ?? last
}
