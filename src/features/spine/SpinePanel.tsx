// One chosen area in many indicators, each held against the whole and against all areas of its level.
import type { ReactNode } from 'react'
import { mostIndicators } from '../../core/scene/profile/indicatorSet.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { useProfileOf } from '../../data/useProfile.ts'
import { SpineChart } from './SpineChart.tsx'
import styles from './spinePanel.module.css'

interface Props {
  readonly scene: Scene
  /** Chooses the indicators. */
  readonly picker: ReactNode
}

export function SpinePanel({ scene, picker }: Props) {
  const { items } = useProfileOf(scene, mostIndicators.spine)
  const { spine, common } = useTextsOf(profileTexts)
  const area = scene.view.areas.flatMap((id) => scene.rowById.get(id) ?? [])[0]
  if (!area)
    return (
      <p className={styles.sentence}>
        {spine.none} {common.chooseArea}
      </p>
    )
  return (
    <div className={styles.panel}>
      {picker}
      {items.length === 0 ? (
        <p className={styles.sentence}>{common.noIndicators}</p>
      ) : (
        <SpineChart scene={scene} area={area} items={items} />
      )}
    </div>
  )
}
