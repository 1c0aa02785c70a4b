// Types of areas: which areas resemble each other over several indicators, and in what. No ranking, no label.
import { useMemo, useRef, type ReactNode } from 'react'
import type { Dataset } from '../../core/release/dataset.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { typeIndicators } from '../../core/scene/types/typeIndicators.ts'
import { useDatasetsOf } from '../../data/useData.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'
import { TypesView } from './TypesView.tsx'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import styles from './types.module.css'

interface Props {
  readonly scene: Scene
  /** Of the scene's edition; the same object as long as it stays. */
  readonly outlines: MapOutlines
  /** A checklist of indicators that writes to the view. */
  readonly picker: ReactNode
}

export function TypesPanel({ scene, outlines, picker }: Props) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const { data } = useTexts()
  const words = useFaultWords()
  const { types: texts } = useTextsOf(spaceTexts)
  const { view, level } = scene
  const used = useMemo(() => typeIndicators(manifest, { view, level }), [manifest, view, level])
  const files = useDatasetsOf(
    used.indicators.map(({ id }) => id),
    level.id,
  )
  // A file that failed is said and does without; the types come from the others.
  const measured = useMemo(
    () =>
      used.indicators.flatMap((indicator, i): { indicator: typeof indicator; dataset: Dataset }[] => {
        const file = files[i]
        return file?.kind === 'ready' ? [{ indicator, dataset: file.value }] : []
      }),
    [used, files],
  )
  const panel = useRef<HTMLElement>(null)
  useKeptFocus(panel, true)
  const isLoading = files.some(({ kind }) => kind === 'loading')
  return (
    <section ref={panel} tabIndex={-1} className={styles.types}>
      {used.indicators.map((one, i) => {
        const file = files[i]
        return (
          file?.kind === 'failed' && (
            <FaultBox
              key={one.id}
              {...words(file.fault)}
              what={data.indicatorFailed(textIn(one.name, language))}
              onRetry={file.retry}
              isAside
              isSpoken
            />
          )
        )
      })}
      {used.indicators.length === 0 && <p className={styles.note}>{texts.noIndicators}</p>}
      {isLoading && <p className={styles.note}>{texts.loading}</p>}
      {!isLoading && measured.length > 0 && (
        <TypesView scene={scene} outlines={outlines} used={used} measured={measured} />
      )}
      <div className={styles.picker}>{picker}</div>
    </section>
  )
}
