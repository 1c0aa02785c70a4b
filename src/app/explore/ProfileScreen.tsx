// A page about one area in place of map and figures. It comes when it is asked for.
import { lazy, Suspense } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { loadSymbols } from '../../map/symbols/symbolsOnDemand.ts'
import { Part } from '../parts/Part.tsx'
import type { Shown } from '../scene/useScene.ts'
import styles from './explore.module.css'

const ProfilePage = lazy(async () => {
  // A small area is marked on its map by a dot.
  const [page] = await Promise.all([import('../../features/profile/ProfilePage.tsx'), loadSymbols()])
  return { default: page.ProfilePage }
})

interface Props {
  readonly shown: Shown
  readonly isBusy: boolean
  /** It takes the place of what the reader just left. */
  readonly isFocused: boolean
}

export function ProfileScreen({ shown: { scene, outlines }, isBusy, isFocused }: Props) {
  const { loading } = useTexts().shell
  return (
    <main id="map" tabIndex={-1} className={`${styles.main} ${styles.profileMain}`} aria-busy={isBusy}>
      <Part name="figures" resetKey={JSON.stringify(scene.view)}>
        <Suspense fallback={<p className={styles.waiting}>{loading}</p>}>
          <ProfilePage scene={scene} outlines={outlines} isFocused={isFocused} />
        </Suspense>
      </Part>
    </main>
  )
}
