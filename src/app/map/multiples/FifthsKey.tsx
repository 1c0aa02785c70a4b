import { Suspense } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import { CombinedKey } from '../../../map/parts/CombinedKey.tsx'
import { IndicatorSet } from '../../figures/lazyProfiles.ts'
import { FifthsScale } from './FifthsScale.tsx'
import styles from './fifthsKey.module.css'

interface Props {
  /** The view's own. */
  readonly scene: Scene
  /** The maps. */
  readonly scenes: readonly Scene[]
}

/** Which colour is which fifth of the areas, and which indicators are shown. */
export function FifthsKey({ scene, scenes }: Props) {
  return (
    <div className={styles.key}>
      <FifthsScale scenes={scenes} />
      {scene.combined && <CombinedKey />}
      <Suspense fallback={null}>
        <IndicatorSet scene={scene} most={9} />
      </Suspense>
    </div>
  )
}
