// The legend of several maps, in a row below them instead of on top.
import type { Scene } from '../../../core/scene/scene.ts'
import { MapLegend } from '../MapLegend.tsx'
import styles from './multiplesTools.module.css'

interface Props {
  readonly scene: Scene
  /** Why there are fewer maps than one might expect. */
  readonly note?: string | undefined
}

export function MultiplesTools({ scene, note }: Props) {
  return (
    <div className={styles.tools}>
      <MapLegend scene={scene} />
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  )
}
