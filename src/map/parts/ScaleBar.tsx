// How far is that: a bar as long as a round distance in the middle of the map.
import type { MapTexts } from '../mapTexts.ts'
import styles from './ScaleBar.module.css'
import { scaleOf } from './scaleOf.ts'

export function ScaleBar({ metresPerPixel, texts }: { metresPerPixel: number; texts: MapTexts }) {
  const { metres, pixels } = scaleOf(metresPerPixel)
  const text = metres >= 1000 ? `${metres / 1000} ${texts.kilometres}` : `${metres} ${texts.metres}`
  return (
    <div className={styles['scale']} role="img" aria-label={`${texts.scale}: ${text}`}>
      <span aria-hidden="true">{text}</span>
      <span className={styles['bar']} style={{ inlineSize: `${pixels}px` }} aria-hidden="true" />
    </div>
  )
}
