// Symbols stand on few maps: what paints them comes by `loadSymbols`, before the first picture that has any.
import { addCanvasLayer } from '../look/canvasLayer.ts'
import type { MapLook } from '../look/mapLook.ts'
import type { MapFrame } from '../stage/painter.ts'
import type { createSymbolLayer } from './symbolLayer.ts'

let createLayer: typeof createSymbolLayer | undefined

export const areSymbolsLoaded = (): boolean => createLayer !== undefined

/** Rejects where the file cannot be had; may be tried again. */
export async function loadSymbols(): Promise<void> {
  createLayer = (await import('./symbolLayer.ts')).createSymbolLayer
}

/** True when everything stands; false: to be called again with the next frame. */
export type PaintSymbols = (frame: MapFrame) => boolean

/** Undefined where the browser gives no 2D canvas. */
export function createSymbols(host: HTMLElement, look: MapLook): PaintSymbols | undefined {
  const layer = addCanvasLayer(host)
  if (!layer) return undefined
  let paint: PaintSymbols | undefined
  return (frame) => {
    // A canvas that shows nothing is copied by the browser as often as any other.
    layer.canvas.hidden = !frame.picture.symbols
    if (!paint && !frame.picture.symbols) return true
    if (!createLayer) throw new Error('A picture with symbols is painted only after loadSymbols()')
    paint ??= createLayer(layer, look)
    return paint(frame)
  }
}
