// Two indicators as a scatter plot: which second one, its file, then the picture with what must be said about it.
import { useMemo } from 'react'
import type { Dataset } from '../../core/release/dataset.ts'
import { datasetEntryAt } from '../../core/release/lookups.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { many } from '../../core/scene/many.ts'
import { pairedPeriod } from '../../core/scene/pairs/pairedPeriod.ts'
import { scatterSteps, type SecondFigures } from '../../core/scene/pairs/scatterOf.ts'
import { secondChoice, secondsOffered, type SecondChoice } from '../../core/scene/pairs/secondIndicator.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useDatasetsOf } from '../../data/useData.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'
import { useInPieces } from '../../work/pieces/useInPieces.ts'
import { ScatterView } from './ScatterView.tsx'
import { SecondSelect } from './SecondSelect.tsx'
import styles from './scatter.module.css'

export function ScatterPanel({ scene }: { scene: Scene }) {
  const texts = useTextsOf(pairsTexts)
  const { manifest } = useRelease()
  const { indicator, level, view } = scene
  const second = secondChoice(manifest, level.id, indicator, view.second)
  if (indicator.kind === 'category') return <p className={styles.note}>{texts.notNumeric}</p>
  if (!second) return <p className={styles.note}>{texts.scatter.noSecond}</p>
  return (
    <div className={styles.scatter}>
      <SecondSelect offered={secondsOffered(manifest, level.id, indicator)} selected={second.indicator} />
      {second.isProposed && <p className={styles.note}>{texts.scatter.proposed}</p>}
      <LoadedScatter key={second.indicator.id} scene={scene} second={second} />
    </div>
  )
}

interface Asked {
  readonly scene: Scene
  readonly figures: SecondFigures
}

const piecesOf = ({ scene, figures }: Asked) => scatterSteps(scene, figures)

/** Large ones come after their map: until then the last one stays, with the scene it was made of. */
function useScatter(scene: Scene, indicator: Indicator, dataset: Dataset | undefined) {
  const asked = useMemo(() => {
    const period = pairedPeriod(datasetEntryAt(indicator, scene.level.id)?.periods ?? [], scene.view.period)
    return dataset && period && { scene, figures: { indicator, dataset, period } }
  }, [scene, indicator, dataset])
  return useInPieces(asked, scene.rows.length < many, piecesOf)
}

function LoadedScatter({ scene, second }: { scene: Scene; second: SecondChoice }) {
  const language = useLanguage()
  const texts = useTextsOf(pairsTexts)
  const { data } = useTexts()
  const words = useFaultWords()
  const { indicator, isProposed } = second
  const [loaded] = useDatasetsOf([indicator.id], scene.level.id)
  const shown = useScatter(scene, indicator, loaded?.kind === 'ready' ? loaded.value : undefined)
  const name = textIn(indicator.name, language)
  if (loaded?.kind === 'failed')
    return (
      <FaultBox
        {...words(loaded.fault)}
        what={data.indicatorFailed(name)}
        onRetry={loaded.retry}
        isAside
        isSpoken
      />
    )
  if (!shown) return <p className={styles.loading}>{texts.loading(name)}</p>
  return <ScatterView scene={shown.question.scene} scatter={shown.answer} isProposed={isProposed} />
}
