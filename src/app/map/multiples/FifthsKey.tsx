import { Suspense } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import { useTexts } from '../../../i18n/LanguageProvider.tsx'
import { CombinedKey } from '../../../map/parts/CombinedKey.tsx'
import { IndicatorSet } from '../../figures/lazyProfiles.ts'
import styles from './fifthsKey.module.css'

interface Props {
  /** The view's own. */
  readonly scene: Scene
  /** Any of the maps: all are painted alike. */
  readonly sample: Scene | undefined
}

/** Which colour is which fifth of the areas, and which indicators are shown. */
export function FifthsKey({ scene, sample }: Props) {
  const texts = useTexts().shell.mapTools
  const colors = sample?.slots.filter(({ kind }) => kind === 'class').map(({ color }) => color) ?? []
  return (
    <div className={styles.key}>
      <p className={styles.scale}>
        <span>{texts.lowest}</span>
        <svg width={colors.length * 26} height="12" aria-hidden="true">
          {colors.map((color, i) => (
            <rect key={color} x={i * 26} width="26" height="12" fill={color} />
          ))}
        </svg>
        <span>{texts.highest}</span>
      </p>
      {scene.combined && <CombinedKey />}
      <Suspense fallback={null}>
        <IndicatorSet scene={scene} most={9} />
      </Suspense>
    </div>
  )
}
