// The scene of the chosen view. While files for the next one are on their way the last one stays whole, labels and all: a
// scene carries the view it was made for, so nothing old ever stands under new words.
import { useMemo, useState } from 'react'
import { makeScene, type SceneInput } from '../../core/scene/makeScene.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { many } from '../../core/scene/many.ts'
import { sceneFiles, sceneFilesKey } from './sceneFiles.ts'
import { useLimits } from './useLimits.ts'
import { arePartsThere } from './useMapParts.ts'
import type { Failure, SceneData } from './useSceneData.ts'
import { useSceneInPieces } from './pieces/useSceneInPieces.ts'

/** What is on the screen. */
export interface Shown {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly lacking: readonly Failure[]
  /** What further scenes of the same indicator are made from. */
  readonly data: SceneData
}

/** What the next scene is made from; undefined while something of it is lacking. */
interface Asked {
  readonly data: SceneData
  readonly input: SceneInput
}

const shownOf = ({ data }: Asked, scene: Scene): Shown => ({
  scene,
  outlines: data.outlines,
  lacking: data.lacking,
  data,
})

function useAsked(view: ViewState, data: SceneData | undefined): Asked | undefined {
  const limits = useLimits(view, data)
  return useMemo(() => {
    if (!data || limits === 'computing' || !arePartsThere(view)) return undefined
    if (data.filesKey !== sceneFilesKey(sceneFiles(data.manifest, view))) return undefined
    return { data, input: { ...data, view, ...(limits && { limits }) } }
  }, [view, data, limits])
}

/** `data` is undefined while it loads; the answer is, before anything was there. */
export function useScene(view: ViewState, data: SceneData | undefined): Shown | undefined {
  const asked = useAsked(view, data)
  const isLarge = asked !== undefined && asked.data.dataset.areas.length >= many
  const atOnce = useMemo(
    () => (asked && !isLarge ? shownOf(asked, makeScene(asked.input)) : undefined),
    [asked, isLarge],
  )
  const inPieces = useSceneInPieces(isLarge ? asked : undefined, shownOf)
  const shown = isLarge ? inPieces : atOnce
  const [last, setLast] = useState(shown)
  if (shown && shown !== last) setLast(shown)
  return shown ?? last
}
