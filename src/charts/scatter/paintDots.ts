// Paints dots on a canvas, some each frame: with thousands of them no task becomes long.
import { dotsByColor, heightOf, type ScatterGeometry } from '../../drawing/scatter/scatterGeometry.ts'

const dotsAFrame = 1500

/** Half-transparent, so that where many lie upon one another it shows. */
const opacity = 0.75
const rim = 'rgb(22 32 43 / 35%)'

type Dots = ScatterGeometry['dots']

/** Each of one colour: painted as one shape, so that a colour is as strong where its own dots lie upon one another. */
function slicesOf(dots: Dots): readonly (readonly [color: string, dots: Dots])[] {
  return [...dotsByColor(dots)].flatMap(([color, same]) =>
    Array.from({ length: Math.ceil(same.length / dotsAFrame) }, (_, i) => {
      const start = i * dotsAFrame
      return [color, same.slice(start, start + dotsAFrame)] as const
    }),
  )
}

function paintSlice(context: CanvasRenderingContext2D, color: string, dots: Dots, radius: number): void {
  context.fillStyle = color
  context.beginPath()
  for (const { left, top } of dots) {
    context.moveTo(left + radius, top)
    context.arc(left, top, radius, 0, 2 * Math.PI)
  }
  context.fill()
  context.stroke()
}

/** Begins with the next frame; the returned function stops it. */
export function paintDots(canvas: HTMLCanvasElement, geometry: ScatterGeometry, width: number): () => void {
  const slices = slicesOf(geometry.dots)
  let next = 0
  const begin = (context: CanvasRenderingContext2D) => {
    const ratio = window.devicePixelRatio || 1
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(heightOf(geometry) * ratio)
    context.scale(ratio, ratio)
    context.globalAlpha = opacity
    context.lineWidth = 0.5
    context.strokeStyle = rim
  }
  const paintSome = () => {
    const context = canvas.getContext('2d')
    if (!context) return
    if (next === 0) begin(context)
    // Colours of few dots share a frame.
    for (let painted = 0; painted < dotsAFrame && next < slices.length; next++) {
      const slice = slices[next]
      if (!slice) break
      paintSlice(context, ...slice, geometry.radius)
      painted += slice[1].length
    }
    if (next < slices.length) waiting = requestAnimationFrame(paintSome)
  }
  let waiting = requestAnimationFrame(paintSome)
  return () => cancelAnimationFrame(waiting)
}
