// Do like values lie beside each other, more than chance would have it? And where?
import { useMemo, useRef } from 'react'
import { patternQuestion, type PatternSettings } from '../../core/scene/space/patternQuestion.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { useSetting } from '../../state/viewStore.ts'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { useJob } from '../../work/useJob.ts'
import { PatternAnswer } from './PatternAnswer.tsx'
import { PatternMethod } from './PatternMethod.tsx'
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
  const settings = usePatternSettings(outlines.areas.length)
  const { rows } = scene
  const asked = useMemo(() => patternQuestion({ rows }, outlines.areas, settings), [rows, outlines, settings])
  const state = useJob('spatialPattern', asked.question)
  const panel = useRef<HTMLElement>(null)
  useKeptFocus(panel, true)
  // The settings keep their place through every state: who changes one stays in its field, with the block open.
  return (
    <section ref={panel} tabIndex={-1} className={styles.pattern}>
      <PatternAnswer
        scene={scene}
        outlines={outlines}
        state={state}
        leftOut={asked.leftOut}
        permutations={settings.permutations}
      />
      <PatternMethod
        settings={settings}
        usualPermutations={permutationsFor(outlines.areas.length)}
        tolerance={asked.question.tolerance}
      />
    </section>
  )
}
