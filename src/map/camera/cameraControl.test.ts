// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { screenPoint, type Bounds } from './camera.ts'
import { createCameraControl } from './cameraControl.ts'

const bounds: Bounds = [6, 50, 7, 51]
const size = { width: 400, height: 400 }
const padding = { top: 10, right: 10, bottom: 10, left: 10 }

function setUp(isReduced = false) {
  const onChange = vi.fn<() => void>()
  const control = createCameraControl(onChange, () => isReduced)
  control.setPlace(bounds, size, padding)
  return { control, onChange }
}

describe('createCameraControl', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
    })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('shows the whole picture at first, again after a resize, and stays where a reader moved it', () => {
    const { control } = setUp()
    const first = control.camera()
    expect(first.lng).toBeCloseTo(6.5)
    control.setPlace(bounds, { width: 800, height: 800 }, padding)
    expect(control.camera().zoom).toBeGreaterThan(first.zoom + 0.9)
    control.jump({ lng: 6.2, lat: 50.3, zoom: 12 })
    control.setPlace(bounds, size, padding)
    expect(control.camera()).toEqual({ lng: 6.2, lat: 50.3, zoom: 12 })
    expect(control.isHome()).toBe(false)
  })

  it('flies there in a moment, moving meanwhile and then at rest', () => {
    const { control, onChange } = setUp()
    control.zoomBy(1)
    const goal = control.camera().zoom + 1
    vi.advanceTimersByTime(100)
    expect(control.isMoving()).toBe(true)
    expect(control.camera().zoom).toBeLessThan(goal)
    vi.advanceTimersByTime(1_000)
    expect(control.camera().zoom).toBeCloseTo(goal)
    expect(control.isMoving()).toBe(false)
    expect(onChange.mock.calls.length).toBeGreaterThan(5)
  })

  it('adds up steps taken during the flight', () => {
    const { control } = setUp()
    const before = control.camera().zoom
    control.zoomBy(1)
    vi.advanceTimersByTime(50)
    control.zoomBy(1)
    vi.advanceTimersByTime(1_000)
    expect(control.camera().zoom).toBeCloseTo(before + 2)
  })

  it('jumps where motion is reduced', () => {
    const { control } = setUp(true)
    const before = control.camera().zoom
    control.zoomBy(1)
    expect(control.camera().zoom).toBeCloseTo(before + 1)
  })

  it('keeps its limits and knows when it has reached them', () => {
    const { control } = setUp(true)
    expect(control.canZoomIn()).toBe(true)
    control.zoomBy(40)
    expect(control.canZoomIn()).toBe(false)
    control.home()
    control.zoomBy(-10)
    expect(control.canZoomOut()).toBe(false)
    control.pan(1e6, 0)
    expect(control.camera().lng).toBe(6)
  })

  it('zooms around the point', () => {
    const { control } = setUp(true)
    const place = [6.8, 50.9] as const
    const point = screenPoint(place, control.camera(), size)
    control.zoomBy(2, point)
    const [x, y] = screenPoint(place, control.camera(), size)
    expect(x).toBeCloseTo(point[0], 4)
    expect(y).toBeCloseTo(point[1], 4)
  })

  it('shows an area and goes home again', () => {
    const { control } = setUp(true)
    const home = control.camera()
    control.showBounds([6.1, 50.1, 6.2, 50.2])
    expect(control.camera().zoom).toBeGreaterThan(home.zoom + 2)
    control.home()
    expect(control.camera()).toEqual(home)
    expect(control.isHome()).toBe(true)
  })
})
