// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CameraControl } from '../camera/cameraControl.ts'
import { attachGestures } from './attachGestures.ts'
import type { GestureHint } from './gestureTarget.ts'
import { createGlide } from './glide.ts'

function setUp(isCooperative: boolean) {
  const element = document.createElement('div')
  document.body.append(element)
  element.setPointerCapture = () => {}
  const camera = {
    camera: () => ({ lng: 0, lat: 0, zoom: 5 }),
    pan: vi.fn<CameraControl['pan']>(),
    zoomBy: vi.fn<CameraControl['zoomBy']>(),
    zoomAround: vi.fn<CameraControl['zoomAround']>(),
  }
  const onHint = vi.fn<(hint: GestureHint) => void>()
  const onClick = vi.fn<() => void>()
  element.addEventListener('click', onClick)
  const detach = attachGestures({
    element,
    camera: camera as unknown as CameraControl,
    isCooperative: () => isCooperative,
    onHint,
  })
  const fire = (type: string, values: object): Event => {
    const event = new Event(type, { bubbles: true, cancelable: true })
    for (const [name, value] of Object.entries(values)) Object.defineProperty(event, name, { value })
    element.dispatchEvent(event)
    return event
  }
  const wheel = (deltaY: number, held: object = {}) =>
    fire('wheel', { deltaY, deltaMode: 0, ctrlKey: false, metaKey: false, clientX: 10, clientY: 20, ...held })
  const mouse = (type: string, clientX: number, clientY: number, over: object = {}) =>
    fire(type, { clientX, clientY, pointerId: 1, pointerType: 'mouse', button: 0, ...over })
  const touch = (type: string, ...places: [number, number][]) =>
    fire(type, { touches: places.map(([clientX, clientY]) => ({ clientX, clientY })) })
  return { camera, onHint, onClick, detach, wheel, mouse, touch }
}

afterEach(() => {
  document.body.replaceChildren()
})

describe('the wheel', () => {
  it('zooms around the pointer: a notch flies, a trackpad follows', () => {
    const { camera, wheel } = setUp(false)
    expect(wheel(-120).defaultPrevented).toBe(true)
    expect(camera.zoomBy).toHaveBeenCalledWith(0.4, [10, 20])
    wheel(-3)
    expect(camera.zoomAround).toHaveBeenCalledWith([10, 20], 5.01)
    wheel(-3, { ctrlKey: true })
    expect(camera.zoomAround).toHaveBeenLastCalledWith([10, 20], 5.03)
  })

  it('is the page’s on a page that scrolls, unless Ctrl or ⌘ is held', () => {
    const { camera, onHint, wheel } = setUp(true)
    expect(wheel(-120).defaultPrevented).toBe(false)
    expect(onHint).toHaveBeenCalledWith('holdControl')
    expect(camera.zoomBy).not.toHaveBeenCalled()
    expect(wheel(-120, { metaKey: true }).defaultPrevented).toBe(true)
    expect(camera.zoomBy).toHaveBeenCalledOnce()
  })
})

describe('the mouse', () => {
  it('takes the map along, and what follows is no click', () => {
    const { camera, onClick, mouse } = setUp(false)
    mouse('pointerdown', 0, 0)
    mouse('pointermove', 10, 4)
    mouse('pointermove', 15, 4)
    mouse('pointerup', 15, 4)
    mouse('click', 15, 4)
    expect(camera.pan.mock.calls.slice(0, 2)).toEqual([
      [10, 4],
      [5, 0],
    ])
    expect(onClick).not.toHaveBeenCalled()
    mouse('pointerdown', 15, 4)
    mouse('pointerup', 15, 4)
    mouse('click', 15, 4)
    expect(onClick).toHaveBeenCalledOnce()
  })

  it('may tremble in a click and has other buttons', () => {
    const { camera, onClick, mouse } = setUp(false)
    mouse('pointerdown', 0, 0)
    mouse('pointermove', 1, 1)
    mouse('pointerup', 1, 1)
    mouse('click', 1, 1)
    mouse('pointerdown', 0, 0, { button: 2 })
    mouse('pointermove', 50, 0)
    expect(camera.pan).not.toHaveBeenCalled()
    expect(onClick).toHaveBeenCalledOnce()
  })
})

describe('fingers', () => {
  it('one scrolls the page, two move and zoom the map', () => {
    const { camera, onHint, touch } = setUp(true)
    touch('touchstart', [0, 0])
    expect(touch('touchmove', [40, 0]).defaultPrevented).toBe(false)
    expect(onHint).toHaveBeenCalledWith('useTwoFingers')
    expect(camera.pan).not.toHaveBeenCalled()
    touch('touchstart', [0, 0], [100, 0])
    expect(touch('touchmove', [-50, 10], [150, 10]).defaultPrevented).toBe(true)
    expect(camera.pan).toHaveBeenCalledWith(0, 10)
    expect(camera.zoomAround).toHaveBeenCalledWith([50, 10], 6)
  })

  it('scrolling down with one over the map explains nothing', () => {
    const { onHint, touch } = setUp(true)
    touch('touchstart', [0, 0])
    touch('touchmove', [3, 200])
    expect(onHint).not.toHaveBeenCalled()
  })

  it('one moves the map where nothing scrolls', () => {
    const { camera, touch } = setUp(false)
    touch('touchstart', [0, 0])
    expect(touch('touchmove', [12, 5]).defaultPrevented).toBe(true)
    expect(camera.pan).toHaveBeenCalledWith(12, 5)
  })
})

it('gestures end when they are taken off', () => {
  const { camera, detach, wheel } = setUp(false)
  detach()
  wheel(-120)
  expect(camera.zoomBy).not.toHaveBeenCalled()
})

describe('createGlide', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('runs out softly in the direction it was let go in', () => {
    const pan = vi.fn<CameraControl['pan']>()
    const glide = createGlide({ pan })
    const now = performance.now()
    for (const t of [0, 16, 32]) glide.follow(16, 0, now + t)
    glide.letGo(now + 32)
    vi.advanceTimersByTime(2_000)
    const steps = pan.mock.calls.map(([dx]) => dx).filter((dx) => dx > 0)
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.at(-1)).toBeLessThan(steps[1] ?? 0)
    const before = pan.mock.calls.length
    vi.advanceTimersByTime(1_000)
    expect(pan.mock.calls.length).toBe(before)
  })

  it('stands still when the hand stood still before', () => {
    const pan = vi.fn<CameraControl['pan']>()
    const glide = createGlide({ pan })
    const now = performance.now()
    glide.follow(30, 0, now)
    glide.follow(30, 0, now + 16)
    glide.letGo(now + 400)
    vi.advanceTimersByTime(1_000)
    expect(pan).not.toHaveBeenCalled()
  })
})
