// A canvas whose picture stays while the page around it changes. It is painted aside and handed over whole: without a graphics card
// the browser copies every 2D canvas on the page with every frame of the page, changed or not; what was handed over it keeps.
import type { CanvasLayer } from './canvasLayer.ts'
import { placedCanvas } from './canvasLayer.ts'

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

export interface StillLayer extends Pick<CanvasLayer, 'place'> {
  /** To paint with; on the page only after `show`. */
  readonly context: Pen
  /** Begins a new picture of this size, from nothing. True where what was shown is gone, since the size is another. */
  readonly begin: (...size: Parameters<CanvasLayer['resize']>) => boolean
  /** Hands the picture over; after it everything is to be painted anew. */
  readonly show: () => void
}

/** How the picture gets to the page. Browsers without canvases aside get a copy of it. */
function handOver(
  canvas: HTMLCanvasElement,
): { readonly context: Pen; readonly show: () => void } | undefined {
  if (typeof OffscreenCanvas !== 'undefined') {
    const aside = new OffscreenCanvas(1, 1)
    const context = aside.getContext('2d')
    const shown = context && canvas.getContext('bitmaprenderer')
    if (shown) return { context, show: () => shown.transferFromImageBitmap(aside.transferToImageBitmap()) }
  }
  const aside = document.createElement('canvas')
  const [context, shown] = [aside.getContext('2d'), canvas.getContext('2d')]
  if (!context || !shown) return undefined
  return {
    context,
    show: () => {
      shown.clearRect(0, 0, canvas.width, canvas.height)
      shown.drawImage(aside, 0, 0)
    },
  }
}

/** Undefined where the browser gives no 2D canvas. */
export function addStillLayer(host: HTMLElement): StillLayer | undefined {
  const { canvas, resize, place } = placedCanvas()
  const way = handOver(canvas)
  if (!way) return undefined
  const { context, show } = way
  host.append(canvas)
  return {
    context,
    place,
    show,
    begin: (size, ratio) => {
      const isOther = resize(size, ratio)
      const aside = context.canvas
      if (aside.width !== canvas.width || aside.height !== canvas.height)
        Object.assign(aside, { width: canvas.width, height: canvas.height })
      else context.clearRect(0, 0, canvas.width, canvas.height)
      return isOther
    },
  }
}
