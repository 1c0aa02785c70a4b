// Gini and dissimilarity over the periods, on demand.
import { textIn } from '../../core/release/localText.ts'
import type { Spread } from '../../core/scene/inequality/inequalityOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useDatasetsOf } from '../../data/useData.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { inequalityTexts } from '../../i18n/texts/inequality/inequality.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'
import { DevelopmentChart } from './DevelopmentChart.tsx'
import { useDevelopment } from './useDevelopment.ts'
import styles from './inequality.module.css'

interface Props {
  readonly scene: Scene
  readonly spread: Spread
}

export function Development(props: Props) {
  const texts = useTextsOf(inequalityTexts)
  return (
    <Disclosure button={texts.development} buttonClass={styles.open} panelClass={styles.opened}>
      <LoadedDevelopment {...props} />
    </Disclosure>
  )
}

function LoadedDevelopment({ scene, spread }: Props) {
  const language = useLanguage()
  const texts = useTextsOf(inequalityTexts)
  const { data } = useTexts()
  const words = useFaultWords()
  const [loaded] = useDatasetsOf([scene.indicator.id], scene.level.id)
  const found = useDevelopment(loaded?.kind === 'ready' ? loaded.value : undefined, spread)
  if (found) return <DevelopmentChart scene={scene} spread={spread} found={found} />
  if (loaded?.kind !== 'failed') return <p className={styles.note}>{texts.loading}</p>
  return (
    <FaultBox
      {...words(loaded.fault)}
      what={data.indicatorFailed(textIn(scene.indicator.name, language))}
      onRetry={loaded.retry}
      isAside
      isSpoken
    />
  )
}
