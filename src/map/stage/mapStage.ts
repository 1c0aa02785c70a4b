// The map without its controls: a picture map that is there at once, MapLibre behind it until that is ready, borders, marks and
// names above both. Tells its root element, and whoever asks, how far it is.
import { screenPoint, type Camera, type Point, type Size } from '../camera/camera.ts'
import type { Padding } from '../camera/fitCamera.ts'
import { startGlSession, type GlFailure, type GlSession, type GlState } from '../glMap/glSession.ts'
import { loadGlPainter, type GlFactory } from '../glMap/loadGlPainter.ts'
import { readMapLook } from '../look/mapLook.ts'
import type { MapPicture } from '../mapPicture.ts'
import { isDetailed } from '../outlines/isDetailed.ts'
import { createOverlay } from '../overlay/overlay.ts'
import { createPicturePainter } from '../pictureMap/picturePainter.ts'
import { boundsOfArea } from './boundsOfArea.ts'
import { createCameraControl, type CameraControl } from '../camera/cameraControl.ts'
import styles from './mapStage.module.css'
import { mapState, type MapState } from './mapState.ts'
import type { MapFrame } from './painter.ts'
import { paintParts } from './paintParts.ts'
import { isMotionReduced, type SharedCamera } from '../camera/sharedCamera.ts'
import { whenQuiet } from './whenQuiet.ts'

/** `zoomed`: once a reader leaves the whole picture, which embeds rarely see. */
export type GlWhen = 'soon' | 'zoomed' | 'never'

export interface StageOptions {
  /** Bears `data-map` and `data-painter`. */
  readonly root: HTMLElement
  /** Holds the canvases and gives the map its size. */
  readonly host: HTMLElement
  readonly picture: MapPicture
  readonly hovered: string | undefined
  /** Where to begin; the whole picture where absent. */
  readonly camera?: Camera | undefined
  /** Instead of a camera of its own; who made it also ends it. */
  readonly sharedCamera?: SharedCamera | undefined
  readonly padding: () => Padding
  /** When MapLibre is loaded. */
  readonly glWhen: GlWhen
  /** MapLibre stays even where it paints slowly. */
  readonly acceptsSlowGl: boolean
  readonly onState: (state: MapState) => void
  /** MapLibre is not used; `error` where there was one. */
  readonly onFailure: (failure: GlFailure, error: unknown) => void
  readonly onCamera: (stage: MapStage) => void
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

/** More device pixels than two to a CSS pixel cost much and show nothing. */
const greatestRatio = 2
/** The reader's browser asks to spare data: 300 kB for a smoother map are not spared. Not every browser says. */
const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true

function addLayer(host: HTMLElement, name: string | undefined): HTMLElement {
  const layer = document.createElement('div')
  layer.className = `${styles['layer']} ${name ?? ''}`
  host.append(layer)
  return layer
}

export function createMapStage(options: StageOptions): MapStage {
  const { root, host, padding } = options
  const look = readMapLook(host)
  const glLayer = addLayer(host, undefined)
  const pictureLayer = addLayer(host, styles['picture'])
  const overlayLayer = addLayer(host, undefined)
  const picturePainter = createPicturePainter(pictureLayer, look)
  const overlay = createOverlay(overlayLayer, look)
  const mayUseGl = picturePainter !== undefined && options.glWhen !== 'never' && !savesData()
  const shared = options.sharedCamera
  const camera = shared?.control ?? createCameraControl(schedule, isMotionReduced, options.camera)
  const unfollow = shared?.follow(schedule)
  const off = new AbortController()

  let { picture, hovered } = options
  let size: Size = { width: 0, height: 0 }
  let ratio = 1
  let frame: MapFrame | undefined
  let isComplete = false
  let request = 0
  let gl: GlSession | undefined
  let glState: GlState | undefined
  let state: MapState | undefined
  /** Paper gets the picture map: a GL canvas may be empty by the time it is printed. */
  let isPrinting = false

  const isGlInFront = (): boolean => glState?.kind === 'ready' && !isPrinting

  function tellState(): void {
    root.dataset['painter'] = isGlInFront() ? 'gl' : 'picture'
    if (glState?.kind === 'failed') root.dataset['glFailure'] = glState.failure
    const next = mapState({
      hasPicture: picturePainter !== undefined,
      isPainted: frame !== undefined && isComplete,
      isMoving: camera.isMoving(),
      mayUseGl: mayUseGl && (options.glWhen === 'soon' || gl !== undefined),
      gl: glState,
    })
    root.dataset['map'] = next
    if (next !== state) options.onState(next)
    state = next
  }

  function schedule(): void {
    if (!off.signal.aborted) request ||= requestAnimationFrame(flush)
  }

  const currentFrame = (): MapFrame => ({
    picture,
    camera: camera.camera(),
    size,
    ratio,
    isMoving: camera.isMoving(),
  })

  function flush(): void {
    cancelAnimationFrame(request)
    request = 0
    if (size.width > 0 && size.height > 0) {
      const before = frame
      frame = currentFrame()
      gl?.paint(frame)
      const painter = isGlInFront() ? undefined : picturePainter
      isComplete = paintParts(frame, hovered, { painter, overlay })
      if (!isComplete) schedule()
      if (mayUseGl && !gl && options.glWhen === 'zoomed' && !camera.isHome()) startGl()
      if (before?.camera !== frame.camera || before.size !== size) options.onCamera(stage)
    }
    tellState()
  }

  function measureHost(): void {
    const [width, height] = [host.clientWidth, host.clientHeight]
    const nextRatio = Math.min(devicePixelRatio || 1, greatestRatio)
    if (width === size.width && height === size.height && nextRatio === ratio) return
    size = { width, height }
    ratio = nextRatio
    if (width > 0 && height > 0) camera.setPlace(picture.outlines.bbox, size, padding())
    // Not in the task that brings the map to the page, or changes its size.
    if (isDetailed(picture.outlines)) schedule()
    else flush()
  }

  /** Whichever painter is to be seen; the picture map catches up first with what was painted without it. */
  function showFront(): void {
    if (!isGlInFront() && frame) picturePainter?.paint(frame, false)
    pictureLayer.style.visibility = isGlInFront() ? 'hidden' : ''
    tellState()
  }

  function onGlState(next: GlState): void {
    glState = next
    if (next.kind === 'failed') {
      glLayer.remove()
      options.onFailure(next.failure, next.error)
    }
    showFront()
  }

  function startGl(): void {
    gl = startGlSession({
      load: options.loadGl ?? loadGlPainter,
      container: glLayer,
      look,
      frame: () => frame ?? currentFrame(),
      acceptsSlow: options.acceptsSlowGl,
      onState: onGlState,
    })
  }

  function print(isOn: boolean): void {
    isPrinting = isOn
    showFront()
  }

  const stage: MapStage = {
    camera,
    size: () => size,
    setPicture: (next) => {
      if (next === picture) return
      const isElsewhere = next.outlines !== picture.outlines
      picture = next
      if (isElsewhere && size.width > 0) camera.setPlace(next.outlines.bbox, size, padding())
      schedule()
    },
    setHovered: (id) => {
      if (id === hovered) return
      hovered = id
      schedule()
    },
    areaAt: ([x, y]) => (isGlInFront() ? gl?.areaAt(x, y) : picturePainter?.areaAt(x, y)),
    pointOf: (at) => screenPoint(at, camera.camera(), size),
    zoomToArea: (id) => {
      const bounds = boundsOfArea(picture.outlines, id)
      if (bounds) camera.showBounds(bounds)
    },
    destroy: () => {
      off.abort()
      cancelAnimationFrame(request)
      unfollow?.()
      if (!shared) camera.stop()
      observer.disconnect()
      gl?.destroy()
      for (const layer of [glLayer, pictureLayer, overlayLayer]) layer.remove()
    },
  }

  const observer = new ResizeObserver(measureHost)
  observer.observe(host)
  addEventListener('resize', measureHost, off)
  addEventListener('beforeprint', () => print(true), off)
  addEventListener('afterprint', () => print(false), off)
  measureHost()
  tellState()
  if (mayUseGl && options.glWhen === 'soon') whenQuiet(startGl, off.signal)
  void document.fonts?.load(`600 12px ${look.font}`).then(() => {
    overlay?.forgetFont()
    schedule()
  })
  return stage
}
