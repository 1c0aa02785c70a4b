// The main screen: what is chosen on the left, where in the middle, how much and compared with whom on the right.
import { Notices } from '../../features/notices/Notices.tsx'
import { AtlasNotice } from '../frame/AtlasNotice.tsx'
import { BottomBar } from '../frame/BottomBar.tsx'
import { ChoicePanel } from '../frame/ChoicePanel.tsx'
import styles from './explore.module.css'
import { LiveRegion } from '../frame/LiveRegion.tsx'
import { Part } from '../parts/Part.tsx'
import { SceneArea } from './SceneArea.tsx'
import { SkipLinks } from '../frame/SkipLinks.tsx'
import { TopBar } from '../frame/TopBar.tsx'
import { useScreen } from './useScreen.ts'

export function Explore() {
  const screen = useScreen()
  return (
    <div className={styles.page}>
      <SkipLinks />
      <Part name="header">
        <TopBar screen={screen} />
      </Part>
      <AtlasNotice />
      <div className={styles.told}>
        <Notices />
      </div>
      {screen === 'wide' && (
        <aside className={styles.choice}>
          <Part name="choice">
            <ChoicePanel />
          </Part>
        </aside>
      )}
      <SceneArea screen={screen} />
      <BottomBar />
      <LiveRegion />
    </div>
  )
}
