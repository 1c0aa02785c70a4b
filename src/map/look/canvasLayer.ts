// A canvas over the whole map, one of several on top of each other.
import type { Size } from '../camera/camera.ts'

interface PlacedCanvas {
  readonly canvas: HTMLCanvasElement
  /** To CSS pixels at `ratio` device pixels each; a new size empties the canvas. True where it is one. */
  readonly resize: (size: Size, ratio: number) => boolean
  /** Where its top left corner lies, CSS pixels, and how much it is stretched. */
  readonly place: (x: number, y: number, stretch: number) => void
}

export interface CanvasLayer extends PlacedCanvas {
  readonly context: CanvasRenderingContext2D
}

export function placedCanvas(): PlacedCanvas {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  return {
    canvas,
    resize: (size, ratio) => {
      const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
      if (canvas.width === width && canvas.height === height) return false
      canvas.width = width
      canvas.height = height
      canvas.style.width = `${width / ratio}px`
      canvas.style.height = `${height / ratio}px`
      return true
    },
    place: (x, y, stretch) => {
      canvas.style.transform =
        x === 0 && y === 0 && stretch === 1 ? '' : `translate(${x}px, ${y}px) scale(${stretch})`
    },
  }
}

/** Undefined where the browser gives no 2D canvas. */
export function addCanvasLayer(
  host: HTMLElement,
  settings?: CanvasRenderingContext2DSettings,
): CanvasLayer | undefined {
  const placed = placedCanvas()
  const context = placed.canvas.getContext('2d', settings)
  if (!context) return undefined
  host.append(placed.canvas)
  return { ...placed, context }
}
