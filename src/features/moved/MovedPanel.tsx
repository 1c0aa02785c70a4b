// What moved: which areas stand in another class than in an earlier period.
import { useMemo } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Dataset } from '../../core/release/dataset.ts'
import { movedOf } from '../../core/scene/moved/movedOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useDatasetsOf } from '../../data/useData.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { movedTexts } from '../../i18n/texts/inequality/moved.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'
import { ClassMatrix } from './ClassMatrix.tsx'
import { FromChoice } from './FromChoice.tsx'
import { MovedList } from './MovedList.tsx'
import { MovedSentence } from './MovedSentence.tsx'
import styles from './moved.module.css'

export function MovedPanel({ scene }: { scene: Scene }) {
  const texts = useTextsOf(movedTexts)
  if (scene.indicator.kind === 'category') return <p className={styles.note}>{texts.category}</p>
  return <LoadedMoved scene={scene} />
}

function LoadedMoved({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const texts = useTextsOf(movedTexts)
  const { data } = useTexts()
  const words = useFaultWords()
  const [loaded] = useDatasetsOf([scene.indicator.id], scene.level.id)
  if (loaded?.kind === 'ready') return <Moved scene={scene} dataset={loaded.value} />
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

function Moved({ scene, dataset }: { scene: Scene; dataset: Dataset }) {
  const texts = useTextsOf(movedTexts)
  const { manifest } = useRelease()
  const moved = useMemo(() => movedOf(scene, manifest, dataset), [scene, manifest, dataset])
  if (!moved) return <p className={styles.note}>{texts.onePeriod}</p>
  return (
    <div className={styles.moved}>
      <FromChoice scene={scene} moved={moved} />
      <MovedSentence scene={scene} moved={moved} />
      <ClassMatrix scene={scene} moved={moved} />
      <MovedList scene={scene} moved={moved} />
      <Disclosure button={texts.how} buttonClass={styles.open} panelClass={styles.note}>
        <p>
          {texts.usual} {texts.sameLimits} {texts.certaintyMeans}
        </p>
      </Disclosure>
    </div>
  )
}
