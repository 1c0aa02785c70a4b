// Thousands of dots on one canvas; below the SVG that bears axes and marks.
import { useEffect, useRef } from 'react'
import { dotsByColor, heightOf, type ScatterGeometry } from '../../drawing/scatter/scatterGeometry.ts'
import styles from './scatter.module.css'

/** Half-transparent, so that where many lie upon one another it shows. */
const opacity = 0.75
const rim = 'rgb(22 32 43 / 35%)'

export function DotCanvas({ geometry, width }: { geometry: ScatterGeometry; width: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // In a frame of its own: what is drawn stays until then, and no task grows long.
  useEffect(
    function drawDots() {
      const frame = requestAnimationFrame(() => canvas.current && draw(canvas.current, geometry, width))
      return () => cancelAnimationFrame(frame)
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

function draw(canvas: HTMLCanvasElement, geometry: ScatterGeometry, width: number) {
  const context = canvas.getContext('2d')
  if (!context) return
  const ratio = window.devicePixelRatio || 1
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(heightOf(geometry) * ratio)
  context.scale(ratio, ratio)
  context.globalAlpha = opacity
  context.lineWidth = 0.5
  context.strokeStyle = rim
  for (const [color, dots] of dotsByColor(geometry.dots)) {
    context.fillStyle = color
    context.beginPath()
    for (const { left, top } of dots) {
      context.moveTo(left + geometry.radius, top)
      context.arc(left, top, geometry.radius, 0, 2 * Math.PI)
    }
    context.fill()
    context.stroke()
  }
}
