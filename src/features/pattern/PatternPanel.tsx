// Do like values lie beside each other, more than chance would have it? And where?
import { useMemo } from 'react'
import { patternQuestion, type PatternSettings } from '../../core/scene/space/patternQuestion.ts'
import { leastAreas } from '../../core/scene/space/spatialPattern.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { useSetting } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { WorkProgress } from '../../ui/WorkProgress.tsx'
import { useJob } from '../../work/useJob.ts'
import { PatternFound } from './PatternFound.tsx'
import { PatternMethod } from './PatternMethod.tsx'
import { leftOutWords } from './leftOutWords.ts'
import styles from './pattern.module.css'

interface Props {
  readonly scene: Scene
  /** Of the scene's edition; the same object as long as it stays. */
  readonly outlines: MapOutlines
}

/** Enough that the correction does not fail for lack of fineness; of very many areas so few that nobody waits long. */
const permutationsFor = (areas: number) => (areas > 2000 ? 999 : 9999)

export function PatternPanel({ scene, outlines }: Props) {
  const { pattern: texts } = useTextsOf(spaceTexts)
  if (scene.indicator.kind === 'category') return <p className={styles.note}>{texts.category}</p>
  return <NumericPattern scene={scene} outlines={outlines} />
}

function usePatternSettings(areas: number): PatternSettings {
  const [seed, rule] = [useSetting('seed'), useSetting('neighbours')]
  const permutations = useSetting('permutations') ?? permutationsFor(areas)
  return useMemo(() => ({ seed, permutations, rule }), [seed, permutations, rule])
}

function NumericPattern({ scene, outlines }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const { pattern: texts, work } = useTextsOf(spaceTexts)
  const settings = usePatternSettings(outlines.areas.length)
  const { rows } = scene
  const asked = useMemo(() => patternQuestion({ rows }, outlines.areas, settings), [rows, outlines, settings])
  const state = useJob('spatialPattern', asked.question)
  const method = (
    <PatternMethod
      settings={settings}
      usualPermutations={permutationsFor(outlines.areas.length)}
      tolerance={asked.question.tolerance}
    />
  )
  switch (state.kind) {
    case 'idle':
      return null
    case 'running':
      return (
        <section className={styles.waiting}>
          <WorkProgress
            label={work.running(f.percent(state.progress))}
            fraction={state.progress}
            cancelLabel={work.cancel}
            onCancel={state.cancel}
          />
        </section>
      )
    case 'cancelled':
      return (
        <section className={styles.pattern}>
          <p className={styles.note}>{work.cancelled}</p>
          <Button onClick={state.retry}>{work.start}</Button>
          {method}
        </section>
      )
    case 'failed':
      return (
        <section className={styles.pattern}>
          <p className={styles.note} role="alert">
            {work.failed(state.error)}
          </p>
          <Button onClick={state.retry}>{work.retry}</Button>
        </section>
      )
    case 'done': {
      const { output } = state
      const leftOut = leftOutWords(scene, outlines, asked.leftOut, output.islands, texts, f)
      return (
        <section className={styles.pattern}>
          {output.kind === 'pattern' ? (
            <PatternFound
              scene={scene}
              outlines={outlines}
              found={output}
              permutations={settings.permutations}
              leftOut={leftOut}
            />
          ) : (
            <>
              <p className={styles.sentence}>
                {output.reason === 'tooFew'
                  ? texts.tooFew(f.count(output.n), f.count(leastAreas))
                  : texts.allEqual}
              </p>
              {leftOut !== '' && <p className={styles.note}>{texts.leftOut(leftOut)}</p>}
            </>
          )}
          {method}
        </section>
      )
    }
  }
}
