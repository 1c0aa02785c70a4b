// What has become of the computation: under way, ended, failed, or what it found.
import type { PatternQuestion } from '../../core/scene/space/patternQuestion.ts'
import { leastAreas, type SpatialAnswer } from '../../core/scene/space/spatialPattern.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { UnfinishedWork } from '../../ui/UnfinishedWork.tsx'
import type { JobState } from '../../work/useJob.ts'
import { PatternFound } from './PatternFound.tsx'
import { leftOutWords } from './leftOutWords.ts'
import styles from './pattern.module.css'

interface Props {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly state: JobState<SpatialAnswer>
  readonly leftOut: PatternQuestion['leftOut']
  readonly permutations: number
}

export function PatternAnswer({ scene, outlines, state, leftOut: reasons, permutations }: Props) {
  const f = formatsFor(useLanguage())
  const { pattern: texts, work } = useTextsOf(spaceTexts)
  switch (state.kind) {
    case 'idle':
      return null
    case 'running':
    case 'cancelled':
    case 'failed':
      return <UnfinishedWork state={state} percent={f.percent} words={work} />
    case 'done': {
      const { output } = state
      const leftOut = leftOutWords(scene, outlines, reasons, output.islands, texts, f)
      if (output.kind === 'pattern')
        return (
          <PatternFound
            scene={scene}
            outlines={outlines}
            found={output}
            permutations={permutations}
            leftOut={leftOut}
          />
        )
      return (
        <>
          <p className={styles.sentence}>
            {output.reason === 'tooFew'
              ? texts.tooFew(f.count(output.n), f.count(leastAreas))
              : texts.allEqual}
          </p>
          {leftOut !== '' && <p className={styles.note}>{texts.leftOut(leftOut)}</p>}
        </>
      )
    }
  }
}
