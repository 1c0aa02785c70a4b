// The computation and its states; what it found is drawn by TypesFound.
import { useMemo } from 'react'
import type { Dataset } from '../../core/release/dataset.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { typesFor } from '../../core/scene/types/areaTypes.ts'
import type { TypeIndicators } from '../../core/scene/types/typeIndicators.ts'
import { typesGround } from '../../core/scene/types/typesGround.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { useSetting } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { WorkProgress } from '../../ui/WorkProgress.tsx'
import { useJob } from '../../work/useJob.ts'
import { TypesFound } from './TypesFound.tsx'
import { TypesMethod } from './TypesMethod.tsx'
import { TypesNotes } from './TypesNotes.tsx'
import styles from './types.module.css'

interface Props {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly used: TypeIndicators
  readonly measured: readonly { readonly indicator: Indicator; readonly dataset: Dataset }[]
}

const starts = 25
/** Two types of five areas. */
const leastAreas = 10

export function TypesView({ scene, outlines, used, measured }: Props) {
  const f = formatsFor(useLanguage())
  const { types: texts, work } = useTextsOf(spaceTexts)
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
  const notes = <TypesNotes scene={scene} ground={ground} used={used} />
  switch (state.kind) {
    case 'idle':
      return (
        <>
          <p className={styles.sentence}>
            {ground.columns.length === 0
              ? texts.noIndicators
              : texts.tooFew(f.count(ground.rows.length), f.count(leastAreas))}
          </p>
          {notes}
        </>
      )
    case 'running':
      return (
        <div className={styles.waiting}>
          <WorkProgress
            label={work.running(f.percent(state.progress))}
            fraction={state.progress}
            cancelLabel={work.cancel}
            onCancel={state.cancel}
          />
        </div>
      )
    case 'cancelled':
      return (
        <>
          <p className={styles.note}>{work.cancelled}</p>
          <Button onClick={state.retry}>{work.start}</Button>
        </>
      )
    case 'failed':
      return (
        <>
          <p className={styles.note} role="alert">
            {work.failed(state.error)}
          </p>
          <Button onClick={state.retry}>{work.retry}</Button>
        </>
      )
    case 'done':
      return (
        <>
          <TypesFound scene={scene} outlines={outlines} ground={ground} answer={state.output} />
          {notes}
          <TypesMethod seed={seed} />
        </>
      )
  }
}
