// Everything above the areas: borders, symbols, marks, names. Both painters share it, so that nothing jumps when one takes over from the
// other; each layer is painted only when what it shows has changed.
import type { MapLook } from '../look/mapLook.ts'
import type { MapPicture } from '../mapPicture.ts'
import { createSymbols } from '../symbols/symbolsOnDemand.ts'
import type { MapFrame } from '../stage/painter.ts'
import { isSamePlace } from '../stage/paintOrShift.ts'
import { createBorderLayer } from './borderLayer.ts'
import { createMarkLayer } from './markLayer.ts'
import { createNameLayer } from './nameLayer.ts'

export interface Overlay {
  /** False: not everything stands yet; to be called again. */
  readonly paint: (frame: MapFrame, hovered: string | undefined) => boolean
  /** The page's font has come: names are measured and painted anew. */
  readonly forgetFont: () => void
}

const isSameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])
const isSameChoice = (a: MapPicture, b: MapPicture): boolean =>
  isSameList(a.chosen, b.chosen) && isSameList(a.combined, b.combined)

/** Undefined where the browser gives no 2D canvas. */
export function createOverlay(host: HTMLElement, look: MapLook): Overlay | undefined {
  const paintBorders = createBorderLayer(host, look)
  const paintSymbols = paintBorders && createSymbols(host, look)
  const paintMarks = paintSymbols && createMarkLayer(host, look)
  const names = paintMarks && createNameLayer(host, look)
  if (!names) return undefined
  let last: { frame: MapFrame; hovered: string | undefined } | undefined
  let isFontNew = false

  return {
    paint: (frame, hovered) => {
      const isHere = last !== undefined && isSamePlace(last.frame, frame)
      const isMarked =
        last !== undefined && last.hovered === hovered && isSameChoice(last.frame.picture, frame.picture)
      paintBorders(frame)
      const isComplete = paintSymbols(frame)
      if (!isHere || !isMarked) paintMarks(frame, hovered)
      if (!isHere || isFontNew) names.paint(frame)
      isFontNew = false
      last = { frame, hovered }
      return isComplete
    },
    forgetFont: () => {
      names.forgetFont()
      isFontNew = true
    },
  }
}
