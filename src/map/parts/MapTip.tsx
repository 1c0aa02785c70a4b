// What is said about an area beside the pointer, or beside the area the keyboard stands at. The same is in the table and in
// the app's live region, so it is hidden from assistive software here.
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Size } from '../camera/camera.ts'
import styles from './MapTip.module.css'
import { placeTip } from './placeTip.ts'
import type { Tip } from './useTip.ts'

interface Props {
  readonly tip: Tip
  /** Of the map. */
  readonly size: () => Size | undefined
  readonly children: ReactNode
}

export function MapTip({ tip, size, children }: Props) {
  const element = useRef<HTMLDivElement>(null)
  // After each drawing: what it says may have another size now.
  useLayoutEffect(function followAnchor() {
    return tip.follow((point) => {
      const [box, map] = [element.current, size()]
      if (!box || !map) return
      const [x, y] = placeTip(point, { width: box.offsetWidth, height: box.offsetHeight }, map)
      box.style.transform = `translate(${x}px, ${y}px)`
    })
  })
  return (
    <div ref={element} className={styles['tip']} aria-hidden="true">
      {children}
    </div>
  )
}
