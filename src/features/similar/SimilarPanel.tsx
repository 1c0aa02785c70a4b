// Areas that resemble the first chosen one over several indicators, how much, and in what.
import { useMemo, type ReactNode } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { similarIndicators } from '../../core/scene/similar/similarIndicators.ts'
import type { Measured } from '../../core/scene/similar/similarOf.ts'
import { useDatasetsOf } from '../../data/useData.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { similarTexts } from '../../i18n/texts/compare/similar.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'
import { SimilarList } from './SimilarList.tsx'
import styles from './similar.module.css'

interface Props {
  readonly scene: Scene
  /** A checklist of indicators that writes to the view. */
  readonly picker: ReactNode
}

export function SimilarPanel({ scene, picker }: Props) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const { data } = useTexts()
  const words = useFaultWords()
  const texts = useTextsOf(similarTexts)
  const { view, level, indicator } = scene
  const used = useMemo(
    () => similarIndicators(manifest, { view, level, indicator }),
    [manifest, view, level, indicator],
  )
  const ids = useMemo(() => used.indicators.map(({ id }) => id), [used])
  const files = useDatasetsOf(ids, level.id)
  const measured = useMemo(
    () =>
      used.indicators.flatMap((one, i): Measured[] => {
        const file = files[i]
        return file?.kind === 'ready' ? [{ indicator: one, dataset: file.value }] : []
      }),
    [used, files],
  )
  const isLoading = files.some(({ kind }) => kind === 'loading')
  return (
    <section className={styles.similar}>
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
      {!isLoading && measured.length > 0 && <SimilarList scene={scene} measured={measured} used={used} />}
      <div className={styles.picker}>{picker}</div>
    </section>
  )
}
