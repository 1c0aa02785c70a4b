// The MapLibre painter. Imported lazily, with MapLibre itself. It is moved and told by the stage; gestures, keyboard and
// controls are the stage's, so MapLibre has none. Rotation and pitch do not exist for it.
import { Map as GlMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import type { MapLook } from '../look/mapLook.ts'
import { inks, type Ink } from '../look/patternInk.ts'
import type { DrawnPattern } from '../look/patterns.ts'
import type { MapPicture } from '../mapPicture.ts'
import type { MapFrame, Painter } from '../stage/painter.ts'
import { createGlController, patternId } from './glController.ts'
import { glStyle, patternLayer } from './glStyle.ts'
import { makePatternImage } from './patternImage.ts'

export interface GlEvents {
  /** Everything painted as last told. */
  readonly onIdle: () => void
  /** The graphics card took its memory back; the map is blank until `onIdle`. */
  readonly onLost: () => void
  readonly onError: (error: unknown) => void
}

export interface GlPainter extends Omit<Painter, 'paint'> {
  /** True if something had to be painted: `onIdle` follows. */
  readonly paint: (frame: MapFrame) => boolean
  /** Paints the same picture again, now. */
  readonly repaint: () => void
}

/** What every MapLibre map has to be told here once. */
const settings = {
  interactive: false,
  attributionControl: false,
  maplibreLogo: false,
  trackResize: false,
  renderWorldCopies: false,
  fadeDuration: 0,
  pitch: 0,
  bearing: 0,
  maxPitch: 0,
  crossSourceCollisions: false,
  validateStyle: false,
} as const

/** Throws where the browser has no WebGL 2. */
export function createGlPainter(
  container: HTMLElement,
  workerUrl: string,
  look: MapLook,
  first: MapFrame,
  events: GlEvents,
): GlPainter {
  setWorkerUrl(workerUrl)
  const { camera, ratio } = first
  const map = new GlMap({
    ...settings,
    container,
    style: glStyle(first.picture.outlines, look),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    pixelRatio: ratio,
  })
  for (const name of ['tabindex', 'role', 'aria-label']) map.getCanvas().removeAttribute(name)

  const controller = createGlController(
    {
      setFeatureState: (area, state) => map.setFeatureState(area, state),
      removeFeatureState: (areas) => map.removeFeatureState(areas),
      setData: (source, data) => map.getSource<GeoJSONSource>(source)?.setData(data),
      addPattern,
    },
    first.picture.outlines,
  )
  let frame = first
  let shown: MapPicture | undefined
  let isReady = false

  function addPattern(pattern: DrawnPattern, ink: Ink): void {
    const id = patternId(pattern, ink)
    // An image may outlive its layer or go without it when a lost context comes back.
    if (!map.hasImage(id)) {
      const image = makePatternImage(pattern, inks[ink], frame.ratio)
      map.addImage(id, image, { pixelRatio: image.scale })
    }
    if (!map.getLayer(id)) map.addLayer(patternLayer(id))
  }

  /** Says whether the map looks different afterwards. */
  function tell(): boolean {
    if (shown === frame.picture) return false
    shown = frame.picture
    return controller.show(frame.picture) > 0
  }

  map.on('style.load', () => {
    isReady = true
    shown = undefined
    controller.forget()
    tell()
  })
  map.on('idle', () => {
    // A redraw may find the map at rest while `paint` has not answered yet: its caller hears of it afterwards.
    queueMicrotask(() => {
      if (isReady) events.onIdle()
    })
  })
  map.on('webglcontextlost', () => {
    isReady = false
    events.onLost()
  })
  map.on('error', ({ error }) => events.onError(error))

  return {
    paint: (next) => {
      const before = frame
      frame = next
      if (!isReady) return true
      const isMoved =
        next.camera !== before.camera || next.size !== before.size || next.ratio !== before.ratio
      if (next.ratio !== before.ratio) map.setPixelRatio(next.ratio)
      if (next.size !== before.size) map.resize()
      if (next.camera !== before.camera)
        map.jumpTo({ center: [next.camera.lng, next.camera.lat], zoom: next.camera.zoom })
      if (!tell() && !isMoved) return false
      // In this very frame, so that the overlay above never runs ahead of it.
      map.redraw()
      return true
    },
    repaint: () => map.redraw(),
    areaAt: (x, y) => {
      const [found] = isReady ? map.queryRenderedFeatures([x, y], { layers: ['areas'] }) : []
      const id: unknown = found?.properties['id']
      return typeof id === 'string' ? id : undefined
    },
    destroy: () => map.remove(),
  }
}
