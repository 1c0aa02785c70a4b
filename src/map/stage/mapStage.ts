// The map without its controls: a picture map that is there at once, MapLibre behind it until that is ready, marks and names
// above both. Tells its root element, and whoever asks, how far it is.
import {
  latOfY,
  lngOfX,
  screenPoint,
  type Bounds,
  type Camera,
  type Point,
  type Size,
} from '../camera/camera.ts'
import type { Padding } from '../camera/fitCamera.ts'
import { startGlSession, type GlSession, type GlState } from '../glMap/glSession.ts'
import { loadGlPainter, type GlFactory } from '../glMap/loadGlPainter.ts'
import { readMapLook } from '../look/mapLook.ts'
import type { MapPicture } from '../mapPicture.ts'
import { mercatorOutlines } from '../outlines/mercatorOutlines.ts'
import { createBorderLayer } from '../overlay/borderLayer.ts'
import { createMarkLayer } from '../overlay/markLayer.ts'
import { createNameLayer } from '../overlay/nameLayer.ts'
import { createPicturePainter } from '../pictureMap/picturePainter.ts'
import { createCameraControl, type CameraControl } from './cameraControl.ts'
import styles from './mapStage.module.css'
import type { MapFrame } from './painter.ts'
import { whenQuiet } from './whenQuiet.ts'

export type MapState = 'loading' | 'idle' | 'unavailable'

export interface StageOptions {
  /** Bears `data-map` and `data-painter`. */
  readonly root: HTMLElement
  /** Holds the canvases and gives the map its size. */
  readonly host: HTMLElement
  readonly picture: MapPicture
  readonly hovered: string | undefined
  /** Where to begin; the whole picture where absent. */
  readonly camera?: Camera | undefined
  readonly padding: () => Padding
  /** MapLibre is never loaded. */
  readonly prefersPictureMap: boolean
  /** MapLibre stays even where it paints slowly. */
  readonly acceptsSlowGl: boolean
  readonly onState: (state: MapState) => void
  readonly onCamera: () => void
  readonly loadGl?: () => Promise<GlFactory>
}

export interface MapStage {
  readonly camera: CameraControl
  readonly size: () => Size
  readonly setPicture: (picture: MapPicture) => void
  readonly setHovered: (id: string | undefined) => void
  /** The area at a point of the host, CSS pixels. */
  readonly areaAt: (point: Point) => string | undefined
  /** Where on the host a place lies. */
  readonly pointOf: (at: readonly [lng: number, lat: number]) => Point
  readonly zoomToArea: (id: string) => void
  readonly destroy: () => void
}

const greatestRatio = 2
const isReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

function addLayer(host: HTMLElement, name: string | undefined): HTMLElement {
  const layer = document.createElement('div')
  layer.className = `${styles['layer']} ${name ?? ''}`
  host.append(layer)
  return layer
}

function boundsOfArea(picture: MapPicture, id: string): Bounds | undefined {
  const index = picture.outlines.indexById.get(id)
  const shape = index === undefined ? undefined : mercatorOutlines(picture.outlines).areas[index]
  if (!shape) return undefined
  const { left, top, right, bottom } = shape.box
  return [lngOfX(left), latOfY(bottom), lngOfX(right), latOfY(top)]
}

export function createMapStage(options: StageOptions): MapStage {
  const { root, host, padding, onState, onCamera } = options
  const look = readMapLook(host)
  const glLayer = addLayer(host, undefined)
  const pictureLayer = addLayer(host, styles['picture'])
  const overlayLayer = addLayer(host, undefined)
  const picturePainter = createPicturePainter(pictureLayer, look)
  const paintBorders = createBorderLayer(overlayLayer, look)
  const paintMarks = createMarkLayer(overlayLayer, look)
  const names = createNameLayer(overlayLayer, look)

  let { picture, hovered } = options
  let size: Size = { width: 0, height: 0 }
  let ratio = 1
  let frame: MapFrame | undefined
  let areMarksStale = true
  let areNamesStale = true
  let request = 0
  let gl: GlSession | undefined
  let glState: GlState | undefined
  let state: MapState | undefined

  const camera = createCameraControl(schedule, isReduced, options.camera)
  const mayUseGl = picturePainter !== undefined && !options.prefersPictureMap
  const isGlInFront = (): boolean => glState?.kind === 'ready'

  function stateNow(): MapState {
    if (!picturePainter) return 'unavailable'
    if (!frame || camera.isMoving()) return 'loading'
    if (!mayUseGl) return 'idle'
    if (glState?.kind === 'failed') return glState.failure === 'slow' ? 'idle' : 'unavailable'
    return glState?.kind === 'ready' && !glState.isBusy ? 'idle' : 'loading'
  }

  function tellState(): void {
    root.dataset['painter'] = isGlInFront() ? 'gl' : 'picture'
    if (glState?.kind === 'failed') root.dataset['glFailure'] = glState.failure
    const next = stateNow()
    root.dataset['map'] = next
    if (next === state) return
    state = next
    onState(next)
  }

  function schedule(): void {
    request ||= requestAnimationFrame(flush)
  }

  function flush(): void {
    cancelAnimationFrame(request)
    request = 0
    if (size.width === 0 || size.height === 0) return tellState()
    const before = frame
    const next: MapFrame = { picture, camera: camera.camera(), size, ratio, isMoving: camera.isMoving() }
    const isMoved = !before || before.camera !== next.camera || before.size !== size || before.ratio !== ratio
    const isOther = before?.picture !== picture
    const isElsewhere = isMoved || before.picture.outlines !== picture.outlines
    frame = next
    if (isMoved || isOther || before.isMoving !== next.isMoving) {
      gl?.paint(next)
      if (!isGlInFront()) picturePainter?.paint(next)
      paintBorders?.(next)
    }
    const isMarked = before?.picture.chosen.join() !== picture.chosen.join()
    if (isElsewhere || isMarked || areMarksStale) paintMarks?.(next, hovered)
    if (isElsewhere || areNamesStale) names?.paint(next)
    areMarksStale = false
    areNamesStale = false
    if (isMoved) onCamera()
    tellState()
  }

  function measureHost(): void {
    const [width, height] = [host.clientWidth, host.clientHeight]
    const nextRatio = Math.min(devicePixelRatio || 1, greatestRatio)
    if (width === size.width && height === size.height && nextRatio === ratio) return
    size = { width, height }
    ratio = nextRatio
    if (width > 0 && height > 0) camera.setPlace(picture.outlines.bbox, size, padding())
    flush()
  }

  function onGlState(next: GlState): void {
    const wasInFront = isGlInFront()
    glState = next
    if (wasInFront && !isGlInFront() && frame) picturePainter?.paint(frame)
    pictureLayer.style.visibility = isGlInFront() ? 'hidden' : ''
    if (next.kind === 'failed') {
      glLayer.remove()
      if (next.error !== undefined) console.warn(`The map stays a picture (${next.failure}).`, next.error)
    }
    tellState()
  }

  function startGl(): void {
    gl = startGlSession({
      load: options.loadGl ?? loadGlPainter,
      container: glLayer,
      look,
      frame: () => frame ?? { picture, camera: camera.camera(), size, ratio, isMoving: false },
      acceptsSlow: options.acceptsSlowGl,
      onState: onGlState,
    })
  }

  const observer = new ResizeObserver(measureHost)
  observer.observe(host)
  addEventListener('resize', measureHost)
  measureHost()
  tellState()
  const cancelStart = mayUseGl ? whenQuiet(startGl) : undefined
  void document.fonts?.load(`600 12px ${look.font}`).then(() => {
    names?.forgetFont()
    areNamesStale = true
    schedule()
  })

  return {
    camera,
    size: () => size,
    setPicture: (next) => {
      if (next === picture) return
      const isOther = next.outlines !== picture.outlines
      picture = next
      if (isOther && size.width > 0) camera.setPlace(next.outlines.bbox, size, padding())
      schedule()
    },
    setHovered: (id) => {
      if (id === hovered) return
      hovered = id
      areMarksStale = true
      schedule()
    },
    areaAt: ([x, y]) => (isGlInFront() ? gl?.areaAt(x, y) : picturePainter?.areaAt(x, y)),
    pointOf: (at) => screenPoint(at, camera.camera(), size),
    zoomToArea: (id) => {
      const bounds = boundsOfArea(picture, id)
      if (bounds) camera.showBounds(bounds)
    },
    destroy: () => {
      cancelStart?.()
      cancelAnimationFrame(request)
      camera.stop()
      observer.disconnect()
      removeEventListener('resize', measureHost)
      gl?.destroy()
      for (const layer of [glLayer, pictureLayer, overlayLayer]) layer.remove()
    },
  }
}
