// Paints one faint line per area on a canvas, some each frame: with thousands of them no task becomes long.
import { eachPiece, type Axes, type ParallelFrame } from '../../drawing/profiles/parallelGeometry.ts'

const linesAFrame = 1200

/** Fainter the more there are, so that bundles stand out and single lines can still be seen. */
const lineOpacity = (count: number): number => Math.min(0.45, Math.max(0.05, 3.2 / Math.sqrt(count)))

/** Begins with the next frame: the task that places the lines is long enough without. The returned function stops it. */
export function paintLines(
  canvas: HTMLCanvasElement,
  frame: ParallelFrame,
  axes: Axes,
  color: string,
): () => void {
  const ratio = window.devicePixelRatio || 1
  canvas.width = Math.round(frame.width * ratio)
  canvas.height = Math.round(frame.height * ratio)
  const context = canvas.getContext('2d')
  const count = axes[0]?.length ?? 0
  if (!context) return () => undefined
  context.scale(ratio, ratio)
  context.strokeStyle = color
  context.lineWidth = 1
  context.globalAlpha = lineOpacity(count)
  let next = 0
  const paintSome = () => {
    const end = Math.min(count, next + linesAFrame)
    for (; next < end; next++) {
      context.beginPath()
      eachPiece(frame, axes, next, (x1, y1, x2, y2) => {
        context.moveTo(x1, y1)
        context.lineTo(x2, y2)
      })
      context.stroke()
    }
    if (next < count) waiting = requestAnimationFrame(paintSome)
  }
  let waiting = requestAnimationFrame(paintSome)
  return () => cancelAnimationFrame(waiting)
}
