// Names with a halo, on top of everything.
import { screenTransform, type ScreenTransform } from '../camera/camera.ts'
import { labelHalo, labelSize, type MapLook } from '../look/mapLook.ts'
import { addStillLayer } from '../look/stillLayer.ts'
import { mercatorOutlines } from '../outlines/mercatorOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'
import { placeLabels, type Label } from './placeLabels.ts'

/** Free room around a name, CSS pixels. */
const room = 6

export interface NameLayer {
  readonly paint: (frame: MapFrame) => void
  /** After the page's font has come: widths are measured anew. */
  readonly forgetFont: () => void
}

/** Undefined where the browser gives no 2D canvas. */
export function createNameLayer(host: HTMLElement, look: MapLook): NameLayer | undefined {
  const layer = addStillLayer(host)
  if (!layer) return undefined
  const { context } = layer
  const widths = new Map<string, number>()
  let placed:
    { readonly labels: readonly Label[]; readonly zoom: number; readonly shown: readonly Label[] } | undefined

  /** CSS pixels. */
  function widthOf(text: string, ratio: number): number {
    const width = widths.get(text) ?? context.measureText(text).width / ratio + room
    widths.set(text, width)
    return width
  }

  function shownLabels({ picture, camera, ratio }: MapFrame, view: ScreenTransform): readonly Label[] {
    const { labels } = mercatorOutlines(picture.outlines)
    if (placed?.labels === labels && placed.zoom === camera.zoom) return placed.shown
    const shown = placeLabels(labels, view.scale / ratio, (text) => widthOf(text, ratio), labelSize + room)
    placed = { labels, zoom: camera.zoom, shown }
    return shown
  }

  function setPen(ratio: number): void {
    context.font = `600 ${labelSize * ratio}px ${look.font}`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.lineJoin = 'round'
    context.lineWidth = labelHalo * ratio
    context.strokeStyle = look.casing
    context.fillStyle = look.label
  }

  return {
    paint: (frame) => {
      const { size, ratio, camera } = frame
      layer.begin(size, ratio)
      setPen(ratio)
      const view = screenTransform(camera, size, ratio)
      for (const { text, x, y } of shownLabels(frame, view)) {
        const [px, py] = [Math.round(x * view.scale + view.dx), Math.round(y * view.scale + view.dy)]
        context.strokeText(text, px, py)
        context.fillText(text, px, py)
      }
      layer.show()
    },
    forgetFont: () => {
      widths.clear()
      placed = undefined
    },
  }
}
