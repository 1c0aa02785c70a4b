import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { screenPoint } from '../camera/camera.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import type { MapFrame } from './painter.ts'
import { createPaintOrShift, shiftBetween, unshifted, type Shift } from './paintOrShift.ts'

const outlines = gridOutlines({ columns: 1, rows: 1 })
const size = { width: 100, height: 80 }
const frame: MapFrame = {
  picture: { outlines, slots: [], slotByArea: new Uint8Array(1), chosen: [] },
  camera: { lng: 6, lat: 50, zoom: 9 },
  size,
  ratio: 1,
  isMoving: false,
}
const moved: MapFrame = { ...frame, camera: { lng: 6.01, lat: 50.02, zoom: 9.4 }, isMoving: true }

describe('createPaintOrShift', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function setUp(cost: number) {
    const paint = vi.fn<(frame: MapFrame) => void>(() => void vi.advanceTimersByTime(cost))
    const shift = vi.fn<(how: Shift) => void>()
    return { paint, shift, run: createPaintOrShift(paint, shift) }
  }

  it('paints every frame of a movement where painting is quick', () => {
    const { paint, run } = setUp(2)
    expect(run(frame)).toBe(true)
    expect(run(moved)).toBe(true)
    expect(paint).toHaveBeenCalledTimes(2)
  })

  it('shifts a slow picture while it moves and paints it at rest', () => {
    const { paint, shift, run } = setUp(40)
    run(frame)
    expect(run(moved)).toBe(false)
    expect(paint).toHaveBeenCalledOnce()
    expect(shift).toHaveBeenLastCalledWith(shiftBetween(frame, moved))
    expect(run({ ...moved, isMoving: false })).toBe(true)
    expect(shift).toHaveBeenLastCalledWith(unshifted)
  })

  it('shifts it too where the map gets another size on the way', () => {
    const { paint, shift, run } = setUp(40)
    run(frame)
    const lower = { ...moved, size: { width: 100, height: 60 } }
    expect(run(lower)).toBe(false)
    expect(paint).toHaveBeenCalledOnce()
    expect(shift).toHaveBeenLastCalledWith(shiftBetween(frame, lower))
    expect(run({ ...lower, isMoving: false })).toBe(true)
  })

  it('paints nothing for another year at the same place', () => {
    const { paint, run } = setUp(2)
    run(frame)
    expect(run({ ...frame, picture: { ...frame.picture, slotByArea: new Uint8Array(1) } })).toBe(false)
    expect(paint).toHaveBeenCalledOnce()
  })

  it('shifts a picture to where its places are now', () => {
    const place = [6.03, 49.99] as const
    const { stretch, by } = shiftBetween(frame, moved)
    const [x, y] = screenPoint(place, frame.camera, size)
    const [newX, newY] = screenPoint(place, moved.camera, size)
    expect(x * stretch + by[0]).toBeCloseTo(newX, 5)
    expect(y * stretch + by[1]).toBeCloseTo(newY, 5)
  })
})
