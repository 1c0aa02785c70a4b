// Symbols over the areas and borders, below marks and names. Painted anew only where symbols or camera change; many of them in
// slices of a few milliseconds, the greatest first, so that no task gets long.
import { screenTransform } from '../camera/camera.ts'
import type { CanvasLayer } from '../look/canvasLayer.ts'
import type { MapLook } from '../look/mapLook.ts'
import type { MapSymbol } from '../mapPicture.ts'
import type { MapFrame } from '../stage/painter.ts'
import { createPaintOrShift } from '../stage/paintOrShift.ts'
import { drawSymbol } from './drawSymbol.ts'
import { inDrawingOrder } from './drawingOrder.ts'
import { placeSymbol } from './placeSymbol.ts'
import type { PaintSymbols } from './symbolsOnDemand.ts'

/** Of a task, milliseconds: without a graphics card the browser takes as long again or twice to carry it out. */
const slice = 6

type Symbols = readonly MapSymbol[]

const isSame = (a: MapSymbol, b: MapSymbol | undefined): boolean =>
  a.id === b?.id && a.shape === b.shape && a.radius === b.radius && a.fill === b.fill && a.stroke === b.stroke

const areSame = (a: Symbols | undefined, b: Symbols | undefined): boolean =>
  a === b || (a?.length === b?.length && a?.every((symbol, i) => isSame(symbol, b?.[i])) === true)

export function createSymbolLayer(layer: CanvasLayer, look: MapLook): PaintSymbols {
  const { context, canvas } = layer
  /** Where it was last painted, what, and how much of it stands already. */
  let painted: { frame: MapFrame; symbols: Symbols | undefined; order: Symbols; done: number } | undefined

  /** From an empty canvas; one that never bore a symbol stays as small as it is. */
  function begin(frame: MapFrame): void {
    const { symbols } = frame.picture
    if (symbols || painted?.symbols) {
      layer.resize(frame.size, frame.ratio)
      context.clearRect(0, 0, canvas.width, canvas.height)
    }
    painted = { frame, symbols, order: symbols ? inDrawingOrder(symbols) : [], done: 0 }
    goOn()
  }

  function goOn(): void {
    if (!painted) return
    const { frame, order } = painted
    const { picture, camera, size, ratio, symbolScale = 1 } = frame
    const view = screenTransform(camera, size, ratio)
    const end = performance.now() + slice
    context.lineJoin = 'round'
    context.lineCap = 'round'
    for (let i = painted.done; i < order.length; i++) {
      const symbol = order[i] as MapSymbol
      const radius = symbol.radius * symbolScale * ratio
      const at = placeSymbol(symbol, radius, picture.outlines, view, canvas.width, canvas.height)
      if (at) drawSymbol(context, symbol, at[0], at[1], radius, ratio, look.casing)
      painted.done = i + 1
      if (performance.now() > end) return
    }
  }

  const paintPlace = createPaintOrShift(begin, ({ stretch, by }) => layer.place(by[0], by[1], stretch))

  return (frame) => {
    if (paintPlace(frame) || !painted) return painted?.done === painted?.order.length
    const { picture } = frame
    // At the place it was painted at, from where it may be shifted at the moment.
    if (!areSame(painted.symbols, picture.symbols)) begin({ ...painted.frame, picture })
    else if (painted.done < painted.order.length) goOn()
    return painted.done === painted.order.length
  }
}
