// @vitest-environment happy-dom
// Painters are stand-ins here: which one is in front, and what the page is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { GlEvents } from '../glMap/glPainter.ts'
import type { GlFactory } from '../glMap/loadGlPainter.ts'
import type { MapPicture } from '../mapPicture.ts'
import type { Overlay } from '../overlay/overlay.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import { createMapStage, type GlWhen, type MapStage } from './mapStage.ts'
import type { MapState } from './mapState.ts'
import type { MapFrame, Painter } from './painter.ts'
import { createSharedCamera, type SharedCamera } from '../camera/sharedCamera.ts'

const picturePaint = vi.hoisted(() => vi.fn<Painter['paint']>(() => true))
const overlayPaint = vi.hoisted(() => vi.fn<Overlay['paint']>(() => true))
vi.mock('../pictureMap/picturePainter.ts', () => ({
  createPicturePainter: (): Painter => ({
    paint: picturePaint,
    areaAt: () => 'fromPicture',
    destroy: () => {},
  }),
}))
vi.mock('../overlay/overlay.ts', () => ({
  createOverlay: () => ({ paint: overlayPaint, forgetFont: () => {} }),
}))

const outlines = gridOutlines({ columns: 2, rows: 1 })
const picture: MapPicture = { outlines, slots: [], slotByArea: new Uint8Array(2), chosen: [] }

function setUp(glWhen: GlWhen = 'soon', sharedCamera?: SharedCamera, shown = picture) {
  const root = document.createElement('section')
  const host = document.createElement('div')
  root.append(host)
  document.body.append(root)
  for (const side of ['clientWidth', 'clientHeight']) Object.defineProperty(host, side, { value: 300 })
  const states: MapState[] = []
  let events: GlEvents | undefined
  let last: MapFrame | undefined
  const create: GlFactory = (_container, _look, first, told) => {
    events = told
    last = first
    return {
      paint: (frame) => {
        const isNew = frame.picture !== last?.picture
        last = frame
        return isNew
      },
      repaint: () => {},
      areaAt: () => 'fromGl',
      destroy: () => {},
    }
  }
  const onFailure = vi.fn<(failure: string, error: unknown) => void>()
  const stage: MapStage = createMapStage({
    root,
    host,
    picture: shown,
    hovered: undefined,
    sharedCamera,
    padding: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
    glWhen,
    acceptsSlowGl: true,
    onState: (state) => states.push(state),
    onFailure,
    onCamera: () => {},
    loadGl: () => Promise.resolve(create),
  })
  return {
    root,
    host,
    stage,
    states,
    onFailure,
    events: () => events ?? expect.unreachable('no GL painter yet'),
  }
}

const wait = (time = 500) => vi.advanceTimersByTimeAsync(time)

describe('createMapStage', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.clearAllMocks()
  })
  afterEach(() => {
    vi.useRealTimers()
    document.body.replaceChildren()
  })

  it('has painted the picture map when it returns', () => {
    const { root } = setUp('never')
    expect(picturePaint).toHaveBeenCalledOnce()
    expect(overlayPaint).toHaveBeenCalledOnce()
    expect(root.dataset).toMatchObject({ map: 'idle', painter: 'picture' })
  })

  it('leaves MapLibre away where data are to be spared', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } })
    const { root, states } = setUp()
    await wait(5_000)
    vi.unstubAllGlobals()
    expect(root.dataset).toMatchObject({ map: 'idle', painter: 'picture' })
    expect(states).toEqual(['idle'])
  })

  it('lets MapLibre take over when that rests', async () => {
    const { root, stage, states, events } = setUp()
    expect(root.dataset).toMatchObject({ map: 'loading', painter: 'picture' })
    expect(stage.areaAt([1, 1])).toBe('fromPicture')
    await wait()
    events().onIdle()
    expect(root.dataset).toMatchObject({ map: 'idle', painter: 'gl' })
    expect(stage.areaAt([1, 1])).toBe('fromGl')
    expect(states).toEqual(['loading', 'idle'])
  })

  it('paints another picture with the painter in front only', async () => {
    const { root, stage, events } = setUp()
    await wait()
    events().onIdle()
    picturePaint.mockClear()
    stage.setPicture({ ...picture, slotByArea: new Uint8Array(2) })
    await wait(20)
    expect(root.dataset).toMatchObject({ map: 'loading', painter: 'gl' })
    expect(picturePaint).not.toHaveBeenCalled()
    events().onIdle()
    expect(root.dataset['map']).toBe('idle')
  })

  it('shows the picture map again, caught up, while a context is lost or the page is printed', async () => {
    const { root, stage, events } = setUp()
    await wait()
    events().onIdle()
    const newer = { ...picture, slotByArea: new Uint8Array(2) }
    stage.setPicture(newer)
    await wait(20)
    events().onIdle()
    events().onLost()
    expect(root.dataset).toMatchObject({ map: 'loading', painter: 'picture' })
    expect(picturePaint.mock.lastCall?.[0].picture).toBe(newer)
    events().onIdle()
    expect(root.dataset).toMatchObject({ map: 'idle', painter: 'gl' })
    dispatchEvent(new Event('beforeprint'))
    expect(root.dataset['painter']).toBe('picture')
    dispatchEvent(new Event('afterprint'))
    expect(root.dataset['painter']).toBe('gl')
  })

  it('says when MapLibre is not to be had, and goes on', async () => {
    const { root, stage, onFailure, events } = setUp()
    await wait()
    const error = new Error('gone')
    events().onError(error)
    expect(root.dataset).toMatchObject({ map: 'unavailable', painter: 'picture', glFailure: 'error' })
    expect(onFailure).toHaveBeenCalledWith('error', error)
    expect(stage.areaAt([1, 1])).toBe('fromPicture')
  })

  it('marks a hovered area without another picture', async () => {
    const { stage } = setUp('never')
    stage.setHovered('0001')
    await wait(20)
    expect(overlayPaint).toHaveBeenLastCalledWith(expect.anything(), '0001', expect.any(Function))
  })

  it('moves with the other map that shares its camera, and no longer once that is gone', async () => {
    const shared = createSharedCamera()
    const [one, other] = [setUp('never', shared), setUp('never', shared)]
    picturePaint.mockClear()
    one.stage.camera.pan(20, 0)
    await wait(30)
    const cameras = picturePaint.mock.calls.map(([frame]) => frame.camera)
    expect(cameras).toHaveLength(2)
    expect(cameras[0]).toEqual(other.stage.camera.camera())
    one.stage.destroy()
    picturePaint.mockClear()
    other.stage.camera.pan(20, 0)
    await wait(30)
    expect(picturePaint).toHaveBeenCalledOnce()
  })

  it('is not at rest before everything above the areas stands', async () => {
    overlayPaint.mockReturnValueOnce(false)
    const { root } = setUp('never')
    expect(root.dataset['map']).toBe('loading')
    await wait(30)
    expect(overlayPaint).toHaveBeenCalledTimes(2)
    expect(root.dataset['map']).toBe('idle')
  })

  it('of thousands of areas paints nothing in the task that makes it, then part by part', async () => {
    const many = { ...picture, outlines: gridOutlines({ columns: 50, rows: 40 }) }
    picturePaint.mockReturnValueOnce(false)
    const { root } = setUp('never', undefined, many)
    expect(picturePaint).not.toHaveBeenCalled()
    expect(root.dataset['map']).toBe('loading')
    await wait(17)
    expect(picturePaint).toHaveBeenCalledExactlyOnceWith(expect.anything(), true)
    expect(overlayPaint).not.toHaveBeenCalled()
    await wait(50)
    expect(overlayPaint).toHaveBeenCalled()
    expect(root.dataset['map']).toBe('idle')
  })

  it('leaves nothing behind', async () => {
    const { host, stage, states } = setUp()
    stage.destroy()
    const before = states.length
    await wait(5_000)
    expect(host.childElementCount).toBe(0)
    expect(states).toHaveLength(before)
  })
})
