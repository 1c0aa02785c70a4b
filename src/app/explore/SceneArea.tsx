// Everything that shows the chosen view: title and period, map with legend, figures. One scene feeds all of it.
import { useRef, useState } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { PeriodLine } from '../../features/periods/PeriodLine.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import type { MapHandle } from '../../map/MapView.tsx'
import { useViewState } from '../../state/viewStore.ts'
import { usePageState } from '../open/usePageState.ts'
import { useScene } from '../scene/useScene.ts'
import { useSceneData, type SceneData } from '../scene/useSceneData.ts'
import { useSettled } from '../../ui/useSettled.ts'
import styles from './explore.module.css'
import { FailedScene } from './FailedScene.tsx'
import { FiguresPanel } from './FiguresPanel.tsx'
import { isProfile } from './isProfile.ts'
import { MapPanel } from '../map/MapPanel.tsx'
import { Part } from '../parts/Part.tsx'
import { ProfileScreen } from './ProfileScreen.tsx'
import { TitleBlock } from './TitleBlock.tsx'
import { useAnnounceLoading } from '../scene/useAnnounceLoading.ts'
import { useAnnounceScene } from '../scene/useAnnounceScene.ts'
import { useKnownAreas } from '../scene/useKnownAreas.ts'
import { usePageWords } from '../scene/usePageWords.ts'
import type { Screen } from './useScreen.ts'

export function SceneArea({ screen }: { screen: Screen }) {
  const state = useSceneData()
  if (state.kind === 'failed') return <FailedScene failure={state.failure} screen={screen} />
  return <ShownScene data={state.kind === 'ready' ? state.data : undefined} screen={screen} />
}

interface ShownProps {
  /** Undefined while it loads. */
  readonly data: SceneData | undefined
  readonly screen: Screen
}

function ShownScene({ data, screen }: ShownProps) {
  const view = useViewState()
  if (!view) throw new Error('The screen was drawn before a release was open')
  const shown = useScene(view, data)
  usePageState(data && shown ? 'ready' : 'loading')
  const map = useRef<MapHandle>(null)
  // What is said about the scene in words comes after the picture, once the reader stops stepping.
  const settled = useSettled(shown?.scene)
  usePageWords(settled)
  useAnnounceLoading(!data)
  useAnnounceScene(settled)
  useKnownAreas(shown?.scene)
  const [hasMapStood, setHasMapStood] = useState(false)
  if (!shown) return <FirstScene />
  const { scene } = shown
  const isBusy = !data || scene.view !== view
  if (isProfile(scene.view)) return <ProfileScreen shown={shown} isBusy={isBusy} isFocused={hasMapStood} />
  if (!hasMapStood) setHasMapStood(true)
  const key = JSON.stringify(scene.view)
  return (
    <main className={styles.main} aria-busy={isBusy}>
      <div className={styles.middle}>
        <div className={styles.head}>
          <TitleBlock indicator={scene.indicator} screen={screen} />
          <Part name="periods" resetKey={key}>
            <PeriodLine timeline={scene.timeline} period={chosenPeriod(scene, view)} />
          </Part>
          {!data && <div className={styles.progress} />}
        </div>
        <Part name="map" resetKey={key}>
          <MapPanel shown={shown} isInScrollingPage={screen === 'phone'} handle={map} />
        </Part>
      </div>
      <Part name="figures" resetKey={key}>
        <FiguresPanel shown={shown} map={map} />
      </Part>
    </main>
  )
}

/** The line of periods is a control: it stands where the reader moved it, though the picture of that period is still being made. */
const chosenPeriod = ({ timeline, view: shown }: Scene, { period }: ViewState): string =>
  timeline.some((stop) => stop.period === period) ? period : shown.period

function FirstScene() {
  const texts = useTexts().shell
  return (
    <main className={styles.main} aria-busy="true">
      <p id="map" tabIndex={-1} className={styles.waiting}>
        <span id="figures">{texts.loading}</span>
      </p>
    </main>
  )
}
