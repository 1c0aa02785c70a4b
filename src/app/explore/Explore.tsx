// The main screen: what is chosen on the left, where in the middle, how much and compared with whom on the right.
import { AtlasNotice } from '../frame/AtlasNotice.tsx'
import { BottomBar } from '../frame/BottomBar.tsx'
import { ChoicePanel } from '../frame/ChoicePanel.tsx'
import styles from './explore.module.css'
import { LiveRegion } from '../frame/LiveRegion.tsx'
import { Part } from '../parts/Part.tsx'
import { ReportScreen } from './ReportScreen.tsx'
import { SceneArea } from './SceneArea.tsx'
import { SkipLinks } from '../frame/SkipLinks.tsx'
import { Told } from './Told.tsx'
import { TopBar } from '../frame/TopBar.tsx'
import { isProfile } from './isProfile.ts'
import { useOfView } from '../../state/viewStore.ts'
import { useScreen } from './useScreen.ts'

export function Explore() {
  const screen = useScreen()
  const isReport = useOfView(({ view }) => view === 'report') ?? false
  const isPage = (useOfView(isProfile) ?? false) || isReport
  return (
    <div className={isPage ? `${styles.page} ${styles.profile}` : styles.page}>
      <SkipLinks />
      <Part name="header">
        <TopBar screen={screen} />
      </Part>
      <AtlasNotice />
      <div className={styles.told}>
        <Told />
      </div>
      {screen === 'wide' && !isPage && (
        <aside className={styles.choice}>
          <Part name="choice">
            <ChoicePanel />
          </Part>
        </aside>
      )}
      {isReport ? <ReportScreen /> : <SceneArea screen={screen} />}
      <BottomBar />
      <LiveRegion />
    </div>
  )
}
