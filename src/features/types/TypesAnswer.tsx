// What has become of the computation: impossible, under way, ended, failed, or what it found.
import type { Scene } from '../../core/scene/scene.ts'
import type { TypesAnswer as Answer } from '../../core/scene/types/areaTypes.ts'
import type { TypeIndicators } from '../../core/scene/types/typeIndicators.ts'
import type { TypesGround } from '../../core/scene/types/typesGround.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { UnfinishedWork } from '../../ui/UnfinishedWork.tsx'
import type { JobState } from '../../work/useJob.ts'
import { TypesFound } from './TypesFound.tsx'
import { TypesNotes } from './TypesNotes.tsx'
import styles from './types.module.css'

interface Props {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly used: TypeIndicators
  readonly ground: TypesGround
  readonly state: JobState<Answer>
}

/** Two types of five areas. */
const leastAreas = 10

export function TypesAnswer({ scene, outlines, used, ground, state }: Props) {
  const f = formatsFor(useLanguage())
  const { types: texts, work } = useTextsOf(spaceTexts)
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
    case 'cancelled':
    case 'failed':
      return <UnfinishedWork state={state} percent={f.percent} words={work} />
    case 'done':
      return (
        <>
          <TypesFound scene={scene} outlines={outlines} ground={ground} answer={state.output} />
          {notes}
        </>
      )
  }
}
