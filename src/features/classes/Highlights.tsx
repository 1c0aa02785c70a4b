// What is set apart from the classes: exactly zero, and values far off.
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { classesTexts } from '../../i18n/texts/classes.ts'
import { markOutliers, setZeroApart } from '../../state/viewSettings.ts'
import { useWished } from '../../state/viewStore.ts'
import { Tick } from './Tick.tsx'
import styles from './classes.module.css'

/** Which values count as outliers; fences beyond all values are not worth a word. */
function useMeaning({ indicator, legend }: Scene): string {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(classesTexts)
  const { fences, domain } = legend
  if (!fences) return texts.outliersMeaning
  const below = fences[0] > domain[0] ? texts.below(f.value(indicator, fences[0])) : undefined
  const above = fences[1] < domain[1] ? texts.above(f.value(indicator, fences[1])) : undefined
  if (below !== undefined && above !== undefined) return texts.fences(texts.or(below, above))
  const only = below ?? above
  return only === undefined ? texts.noOutliers : texts.fences(only)
}

export function Highlights({ scene }: { scene: Scene }) {
  const texts = useTextsOf(classesTexts)
  const meaning = useMeaning(scene)
  const isZeroApart = useWished('isZeroApart', scene.view)
  const areMarked = useWished('areOutliersMarked', scene.view)
  return (
    <fieldset className={styles.group}>
      <legend>{texts.more}</legend>
      <Tick label={texts.zero} isTicked={isZeroApart} onTick={setZeroApart} />
      <Tick label={texts.outliers} note={meaning} isTicked={areMarked} onTick={markOutliers} />
    </fieldset>
  )
}
