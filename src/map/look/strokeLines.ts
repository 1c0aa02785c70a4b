// Lines of Mercator coordinates as a path on a canvas.
import type { ScreenTransform } from '../camera/camera.ts'
import type { Coordinates } from '../outlines/mercatorOutlines.ts'

/** Points closer than this to the last one add nothing that can be seen, device pixels. */
const leastStep = 0.35

/** Adds the lines to the current path. */
export function traceLines(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  lines: readonly Coordinates[],
  { scale, dx, dy }: ScreenTransform,
): void {
  for (const line of lines) {
    let [lastX, lastY] = [Infinity, Infinity]
    const last = line.length - 2
    for (let i = 0; i <= last; i += 2) {
      const x = (line[i] as number) * scale + dx
      const y = (line[i + 1] as number) * scale + dy
      if (i === 0) context.moveTo(x, y)
      else if (i === last || Math.abs(x - lastX) + Math.abs(y - lastY) > leastStep) context.lineTo(x, y)
      else continue
      lastX = x
      lastY = y
    }
  }
}

export function strokeLines(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  lines: readonly Coordinates[],
  view: ScreenTransform,
  color: string,
  width: number,
): void {
  if (lines.length === 0) return
  context.beginPath()
  traceLines(context, lines, view)
  context.strokeStyle = color
  context.lineWidth = width
  context.stroke()
}
