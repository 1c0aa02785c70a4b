// Thousands of dots on one canvas; below the SVG that bears axes and marks.
import { useEffect, useRef } from 'react'
import { heightOf, type ScatterGeometry } from '../../drawing/scatter/scatterGeometry.ts'
import { paintDots } from './paintDots.ts'
import styles from './scatter.module.css'

export function DotCanvas({ geometry, width }: { geometry: ScatterGeometry; width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // In frames of its own: what is drawn stays until then.
  useEffect(
    function drawDots() {
      return canvas.current ? paintDots(canvas.current, geometry, width) : undefined
    },
    [geometry, width],
  )
  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      style={{ width, height: heightOf(geometry) }}
      aria-hidden="true"
    />
  )
}
