import { useMemo } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import { useScenes } from '../../scene/pieces/useScenes.ts'
import type { Shown } from '../../scene/useScene.ts'

/** The other one of two maps; undefined until it is there, and where no other period can be held against the chosen one. */
export function useSceneBefore({ scene, data }: Pick<Shown, 'scene' | 'data'>): Scene | undefined {
  const period = scene.mode.kind === 'value' ? scene.mode.from : undefined
  const asked = useMemo(
    () => (period === undefined ? [] : [{ ...data, view: { ...scene.view, period } }]),
    [data, scene, period],
  )
  return useScenes(asked)?.[0]
}
