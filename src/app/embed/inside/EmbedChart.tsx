import type { Scene } from '../../../core/scene/scene.ts'
import { SeriesPanel } from '../../../features/series/SeriesPanel.tsx'
import styles from './embed.module.css'

/** The chosen areas over time. */
export function EmbedChart({ scene }: { scene: Scene }) {
  return (
    <div className={styles.chart}>
      <SeriesPanel scene={scene} />
    </div>
  )
}
