// The legend of several maps, in a row below them instead of on top.
import type { ReactNode } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import { MapLegend } from '../MapLegend.tsx'
import styles from './multiplesTools.module.css'

interface Props {
  readonly scene: Scene
  /** Why there are fewer maps than one might expect. */
  readonly note?: string | undefined
  /** What limits a comparison of the maps. */
  readonly children?: ReactNode
}

export function MultiplesTools({ scene, note, children }: Props) {
  return (
    <div className={styles.tools}>
      <MapLegend scene={scene} />
      {children && <div className={styles.beside}>{children}</div>}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  )
}
