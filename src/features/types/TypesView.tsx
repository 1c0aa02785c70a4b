// The computation, and its settings; what has become of it is shown by TypesAnswer.
import { useMemo } from 'react'
import type { Dataset } from '../../core/release/dataset.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { typesFor } from '../../core/scene/types/areaTypes.ts'
import type { TypeIndicators } from '../../core/scene/types/typeIndicators.ts'
import { typesGround } from '../../core/scene/types/typesGround.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { useSetting } from '../../state/viewStore.ts'
import { useJob } from '../../work/useJob.ts'
import { TypesAnswer } from './TypesAnswer.tsx'
import { TypesMethod } from './TypesMethod.tsx'

interface Props {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly used: TypeIndicators
  readonly measured: readonly { readonly indicator: Indicator; readonly dataset: Dataset }[]
}

const starts = 25

export function TypesView({ scene, outlines, used, measured }: Props) {
  const seed = useSetting('seed')
  const { rows, level, edition, view } = scene
  const ground = useMemo(
    () =>
      typesGround(
        { rows, level, edition, view },
        measured.map(({ indicator }) => indicator),
        measured.map(({ dataset }) => dataset),
      ),
    [rows, level, edition, view, measured],
  )
  const question = useMemo(() => {
    const canBe = ground.columns.length > 0 && typesFor(ground.rows.length) >= 2
    return canBe ? { ...ground.points, seed, starts } : undefined
  }, [ground, seed])
  const state = useJob('areaTypes', question)
  // The settings keep their place through every state: who changes one stays in its field, with the block open.
  return (
    <>
      <TypesAnswer scene={scene} outlines={outlines} used={used} ground={ground} state={state} />
      {state.kind !== 'idle' && <TypesMethod seed={seed} />}
    </>
  )
}
