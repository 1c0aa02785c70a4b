// A canvas over the whole map, one of several on top of each other.
import type { Size } from '../camera/camera.ts'

export interface CanvasLayer {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
  /** To CSS pixels at `ratio` device pixels each; a new size empties the canvas. */
  readonly resize: (size: Size, ratio: number) => void
  /** Where its top left corner lies, CSS pixels, and how much it is stretched. */
  readonly place: (x: number, y: number, stretch: number) => void
}

/** Undefined where the browser gives no 2D canvas. */
export function addCanvasLayer(
  host: HTMLElement,
  settings?: CanvasRenderingContext2DSettings,
): CanvasLayer | undefined {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', settings)
  if (!context) return undefined
  canvas.setAttribute('aria-hidden', 'true')
  host.append(canvas)
  return {
    canvas,
    context,
    resize: (size, ratio) => {
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
      if (canvas.width === width && canvas.height === height) return
      canvas.width = width
      canvas.height = height
      canvas.style.width = `${width / ratio}px`
      canvas.style.height = `${height / ratio}px`
    },
    place: (x, y, stretch) => {
      canvas.style.transform =
        x === 0 && y === 0 && stretch === 1 ? '' : `translate(${x}px, ${y}px) scale(${stretch})`
    },
  }
}
