// What the gear in the legend opens: method, number and span of classes, own limits, colours, what is set apart, and one way back.
import type { Scene } from '../../core/scene/scene.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { classesTexts } from '../../i18n/texts/classes.ts'
import { chooseClasses, choosePalette, markOutliers, setZeroApart } from '../../state/viewSettings.ts'
import { Button } from '../../ui/Button.tsx'
import { Highlights } from './Highlights.tsx'
import { MethodChoice } from './MethodChoice.tsx'
import { OwnLimits } from './OwnLimits.tsx'
import { PaletteChoice } from './PaletteChoice.tsx'
import styles from './classes.module.css'

const none: readonly never[] = []

/** Everything as it is without a choice of the reader's. */
function backToDefault({ view }: Scene) {
  if (view.classes) chooseClasses(undefined)
  if (view.palette) choosePalette(undefined)
  if (view.isZeroApart) setZeroApart(false)
  if (view.areOutliersMarked) markOutliers(false)
}

export function ClassSettings({ scene }: { scene: Scene }) {
  const texts = useTextsOf(classesTexts)
  const own = useRelease().manifest.palettes ?? none
  const { view, slots, indicator, measure } = scene
  const hasClasses = slots.some(({ kind }) => kind === 'class')
  const isCategory = indicator.kind === 'category'
  if (!hasClasses && !isCategory) return <p className={styles.note}>{texts.noClasses}</p>
  const isDefault = !view.classes && !view.palette && !view.isZeroApart && !view.areOutliersMarked
  return (
    <div className={styles.settings}>
      {hasClasses && <MethodChoice scene={scene} />}
      {hasClasses && view.classes?.method === 'manual' && <OwnLimits scene={scene} own={own} />}
      <PaletteChoice scene={scene} own={own} />
      {hasClasses && measure === 'value' && <Highlights scene={scene} />}
      <Button
        className={styles.back}
        aria-disabled={isDefault}
        onClick={() => {
          backToDefault(scene)
        }}
      >
        {texts.back}
      </Button>
    </div>
  )
}
