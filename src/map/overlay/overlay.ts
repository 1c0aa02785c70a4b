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

/** Runs a layer's work where there is time. False: there was none, or not enough. */
export type Turn = (paint: () => boolean) => boolean

export interface Overlay {
  /** False: not everything stands yet; to be called again. */
  readonly paint: (frame: MapFrame, hovered: string | undefined, turn: Turn) => boolean
  /** The page's font has come: names are measured and painted anew. */
  readonly forgetFont: () => void
}

const isSameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])
const shapesOf = ({ marks = [] }: MapPicture) => marks.map(({ shape }) => shape)
const isSameChoice = (a: MapPicture, b: MapPicture): boolean =>
  isSameList(a.chosen, b.chosen) &&
  isSameList(a.combined, b.combined) &&
  isSameList(shapesOf(a), shapesOf(b)) &&
  // They give way to symbols.
  (!b.marks || a.symbols === b.symbols)

/** Undefined where the browser gives no 2D canvas. */
export function createOverlay(host: HTMLElement, look: MapLook): Overlay | undefined {
  const paintBorders = createBorderLayer(host, look)
  const paintSymbols = paintBorders && createSymbols(host, look)
  const paintMarks = paintSymbols && createMarkLayer(host, look, true)
  const names = paintMarks && createNameLayer(host, look)
  if (!names) return undefined
  let marked: { readonly frame: MapFrame; readonly hovered: string | undefined } | undefined
  let named: MapFrame | undefined

  function mark(frame: MapFrame, hovered: string | undefined): true {
    const isMarked =
      marked !== undefined &&
      marked.hovered === hovered &&
      isSamePlace(marked.frame, frame) &&
      isSameChoice(marked.frame.picture, frame.picture)
    if (!isMarked) paintMarks?.(frame, hovered)
    marked = { frame, hovered }
    return true
  }

  function name(frame: MapFrame): true {
    if (!named || !isSamePlace(named, frame)) names?.paint(frame)
    named = frame
    return true
  }

  return {
    paint: (frame, hovered, turn) => {
      if (!turn(() => paintBorders(frame))) return false
      // Marks and names do not wait until the last symbol stands.
      const areSymbolsThere = turn(() => paintSymbols(frame))
      return turn(() => mark(frame, hovered)) && turn(() => name(frame)) && areSymbolsThere
    },
    forgetFont: () => {
      names.forgetFont()
      named = undefined
    },
  }
}
