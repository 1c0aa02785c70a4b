// A canvas whose picture stays while the page around it changes. It is painted aside and handed over whole: without a graphics card
// the browser copies every 2D canvas on the page with every frame of the page, changed or not; what was handed over it keeps.
import { placedCanvas, type CanvasLayer } from './canvasLayer.ts'

type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

export interface StillLayer extends Pick<CanvasLayer, 'place'> {
  /** To paint with; on the page only after `show`. */
  readonly context: Pen
  /** Begins a new picture of this size, from nothing. True where what was shown is gone, since the size is another. */
  readonly begin: (...size: Parameters<CanvasLayer['resize']>) => boolean
  /** Has the browser carry out what was painted so far, which it would leave to the end otherwise, all in one task. */
  readonly carryOut: () => void
  /** Hands the picture over; after it everything is to be painted anew. */
  readonly show: () => void
}

type Aside = Pick<StillLayer, 'context' | 'carryOut' | 'show'>

/** How the picture gets to the page. Browsers without canvases aside get a copy of it. */
function handOver(canvas: HTMLCanvasElement): Aside | undefined {
  if (typeof OffscreenCanvas !== 'undefined') {
    const aside = new OffscreenCanvas(1, 1)
    const context = aside.getContext('2d')
    const shown = context && canvas.getContext('bitmaprenderer')
    // A canvas is carried out when it is drawn on another one.
    const other = new OffscreenCanvas(1, 1).getContext('2d')
    if (shown)
      return {
        context,
        carryOut: () => other?.drawImage(aside, 0, 0, 1, 1, 0, 0, 1, 1),
        show: () => shown.transferFromImageBitmap(aside.transferToImageBitmap()),
      }
  }
  const aside = document.createElement('canvas')
  const [context, shown] = [aside.getContext('2d'), canvas.getContext('2d')]
  if (!context || !shown) return undefined
  return {
    context,
    carryOut: () => undefined,
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
  const { context } = way
  host.append(canvas)
  return {
    ...way,
    place,
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
