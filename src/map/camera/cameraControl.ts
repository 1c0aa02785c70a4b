// Owns where the map looks: limits, flights, the way home. Knows no painter and draws nothing.
import type { Bounds, Camera, Point, Size } from './camera.ts'
import { fitCamera, type Padding } from './fitCamera.ts'
import {
  cameraBetween,
  isSameCamera,
  limitCamera,
  panCamera,
  zoomCamera,
  type CameraLimits,
} from './moveCamera.ts'

/** Street level; outlines are not made for more. */
const greatestZoom = 16
/** How far out of the first view a reader may zoom. */
const roomOutside = 0.75
/** A flight's time in milliseconds. */
const flightTime = 280
/** After the last movement the map counts as moving for so long, milliseconds. */
const restAfter = 110

export interface CameraControl {
  readonly camera: () => Camera
  readonly isMoving: () => boolean
  /** The whole picture is shown, as at first. */
  readonly isHome: () => boolean
  readonly canZoomIn: () => boolean
  readonly canZoomOut: () => boolean
  /** Where the map may look, and home. Stays where it is if the reader has moved the map and home is the same place. */
  readonly setPlace: (bounds: Bounds, size: Size, padding: Padding) => void
  readonly jump: (camera: Camera) => void
  readonly fly: (camera: Camera) => void
  readonly pan: (dx: number, dy: number) => void
  readonly zoomAround: (point: Point, zoom: number) => void
  readonly zoomBy: (steps: number, point?: Point) => void
  readonly home: () => void
  readonly showBounds: (bounds: Bounds) => void
  readonly stop: () => void
}

const nowhere: Camera = { lng: 0, lat: 0, zoom: 0 }

/** `onChange` is called after each movement and once more when it has come to rest. */
export function createCameraControl(
  onChange: () => void,
  isReduced: () => boolean,
  first?: Camera,
): CameraControl {
  let camera = first ?? nowhere
  let goal = camera
  let isHome = !first
  let home = nowhere
  let size: Size = { width: 0, height: 0 }
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
  let limits: CameraLimits | undefined
  let flight = 0
  let rest: ReturnType<typeof setTimeout> | undefined

  const limited = (next: Camera): Camera => (limits ? limitCamera(next, limits) : next)

  function show(next: Camera): void {
    if (isSameCamera(next, camera)) return
    camera = next
    clearTimeout(rest)
    rest = setTimeout(() => {
      rest = undefined
      onChange()
    }, restAfter)
    onChange()
  }

  function stop(): void {
    cancelAnimationFrame(flight)
    flight = 0
    goal = camera
  }

  function jump(next: Camera): void {
    stop()
    isHome = false
    goal = limited(next)
    show(goal)
  }

  function fly(next: Camera): void {
    stop()
    isHome = false
    const [from, to] = [camera, limited(next)]
    goal = to
    if (isReduced() || from === nowhere) return show(to)
    let begin: number | undefined
    const step = (time: number): void => {
      begin ??= time
      const t = Math.min((time - begin) / flightTime, 1)
      flight = t < 1 ? requestAnimationFrame(step) : 0
      show(t < 1 ? cameraBetween(from, to, 1 - (1 - t) ** 3) : to)
    }
    flight = requestAnimationFrame(step)
  }

  const zoomTo = (point: Point, zoom: number): Camera => {
    const next = limits ? Math.min(Math.max(zoom, limits.minZoom), limits.maxZoom) : zoom
    return zoomCamera(camera, size, point, next)
  }

  return {
    camera: () => camera,
    isHome: () => isHome,
    isMoving: () => rest !== undefined || flight !== 0,
    canZoomIn: () => !limits || camera.zoom < limits.maxZoom - 0.01,
    canZoomOut: () => !limits || camera.zoom > limits.minZoom + 0.01,
    setPlace: (bounds, nextSize, nextPadding) => {
      ;[size, padding] = [nextSize, nextPadding]
      home = fitCamera(bounds, size, padding, greatestZoom)
      limits = { bounds, minZoom: home.zoom - roomOutside, maxZoom: greatestZoom }
      stop()
      const next = limitCamera(isHome ? home : camera, limits)
      goal = next
      if (camera === nowhere) camera = next
      else show(next)
    },
    jump,
    fly,
    pan: (dx, dy) => jump(panCamera(camera, dx, dy)),
    zoomAround: (point, zoom) => jump(zoomTo(point, zoom)),
    zoomBy: (steps, point) => {
      const middle: Point = [size.width / 2, size.height / 2]
      const zoom = (flight ? goal.zoom : camera.zoom) + steps
      fly(zoomTo(point ?? middle, zoom))
    },
    home: () => {
      fly(home)
      isHome = true
    },
    showBounds: (bounds) => fly(fitCamera(bounds, size, padding, greatestZoom)),
    stop,
  }
}
