// How closely several indicators go with each other: which ones, their files, then the matrix.
import { useMemo, type ReactNode } from 'react'
import { datasetEntryAt } from '../../core/release/lookups.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { matrixIndicators } from '../../core/scene/pairs/matrixIndicators.ts'
import type { MatrixFigures } from '../../core/scene/pairs/matrixOf.ts'
import { pairedPeriod } from '../../core/scene/pairs/pairedPeriod.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Loadable } from '../../data/loadable.ts'
import type { Dataset } from '../../core/release/dataset.ts'
import { useDatasetsOf } from '../../data/useData.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'
import { MatrixView } from './MatrixView.tsx'
import { useMatrix } from './useMatrix.ts'
import styles from './matrix.module.css'

interface Props {
  readonly scene: Scene
  /** Chooses the indicators. */
  readonly picker: ReactNode
}

/** Those that are there; undefined while one is still on its way. */
function readyFigures(
  scene: Scene,
  indicators: readonly Indicator[],
  loaded: readonly Loadable<Dataset>[],
): readonly MatrixFigures[] | undefined {
  if (loaded.some(({ kind }) => kind === 'loading')) return undefined
  return indicators.flatMap((indicator, i) => {
    const own = loaded[i]
    const period = pairedPeriod(datasetEntryAt(indicator, scene.level.id)?.periods ?? [], scene.view.period)
    return own?.kind === 'ready' && period ? [{ indicator, dataset: own.value, period }] : []
  })
}

export function MatrixPanel({ scene, picker }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(pairsTexts)
  const { data } = useTexts()
  const words = useFaultWords()
  const { manifest } = useRelease()
  const { indicator, level, view } = scene
  const { indicators, left } = useMemo(
    () => matrixIndicators(manifest, level.id, indicator, view.indicators),
    [manifest, level.id, indicator, view.indicators],
  )
  const ids = useMemo(() => indicators.map(({ id }) => id), [indicators])
  const loaded = useDatasetsOf(ids, level.id)
  const figures = useMemo(() => readyFigures(scene, indicators, loaded), [scene, indicators, loaded])
  const matrix = useMatrix(scene, figures)
  const name = (one: Indicator) => textIn(one.name, language)
  return (
    <div className={styles.matrix}>
      {picker}
      {left.length > 0 && <p className={styles.note}>{texts.matrix.left(f.list(left.map(name)))}</p>}
      {indicators.map((one, i) => {
        const own = loaded[i]
        return (
          own?.kind === 'failed' && (
            <FaultBox
              key={one.id}
              {...words(own.fault)}
              what={data.indicatorFailed(name(one))}
              onRetry={own.retry}
              isAside
              isSpoken
            />
          )
        )
      })}
      {indicators.length < 2 ? (
        <p className={styles.note}>{texts.matrix.tooFew}</p>
      ) : matrix ? (
        <MatrixView scene={scene} matrix={matrix} />
      ) : (
        <output className={styles.note}>{texts.matrix.working}</output>
      )}
    </div>
  )
}
