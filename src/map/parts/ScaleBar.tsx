// How far is that: a bar as long as a round distance in the middle of the map.
import type { Texts } from '../../i18n/de.ts'
import styles from './ScaleBar.module.css'
import { scaleOf } from './scaleOf.ts'

export function ScaleBar({ metresPerPixel, texts }: { metresPerPixel: number; texts: Texts['map'] }) {
  const { metres, pixels } = scaleOf(metresPerPixel)
  const text = metres >= 1000 ? `${metres / 1000} ${texts.kilometres}` : `${metres} ${texts.metres}`
  return (
    <p className={styles['scale']}>
      <span className={styles['name']}>{texts.scale}: </span>
      {text}
      <span className={styles['bar']} style={{ inlineSize: `${pixels}px` }} aria-hidden="true" />
    </p>
  )
}
