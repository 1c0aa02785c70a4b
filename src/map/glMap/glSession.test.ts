// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readMapLook } from '../look/mapLook.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'
import type { GlEvents, GlPainter } from './glPainter.ts'
import { startGlSession, type GlState } from './glSession.ts'
import type { GlFactory } from './loadGlPainter.ts'

const outlines = gridOutlines({ columns: 2, rows: 1 })
const frameOf = (over: Partial<MapFrame> = {}): MapFrame => ({
  picture: { outlines, slots: [], slotByArea: new Uint8Array(2), chosen: [] },
  camera: { lng: 6, lat: 50, zoom: 9 },
  size: { width: 100, height: 100 },
  ratio: 1,
  isMoving: false,
  ...over,
})

/** A painter whose map comes to rest when the test says so; it has something to paint for every new frame. */
function fakePainter(first: MapFrame) {
  let shown = first
  return {
    paint: vi.fn<GlPainter['paint']>((frame) => {
      const isNew = frame !== shown
      shown = frame
      return isNew
    }),
    repaint: vi.fn<() => void>(),
    areaAt: vi.fn<GlPainter['areaAt']>(() => '0000'),
    destroy: vi.fn<() => void>(),
  }
}

function setUp({
  time = 10,
  acceptsSlow = false,
  load,
}: { time?: number; acceptsSlow?: boolean; load?: () => Promise<GlFactory> } = {}) {
  const states: GlState[] = []
  let frame = frameOf()
  let events: GlEvents | undefined
  let painter: ReturnType<typeof fakePainter> | undefined
  const create: GlFactory = (_container, _look, first, told) => {
    events = told
    painter = fakePainter(first)
    return painter
  }
  const session = startGlSession({
    load: load ?? (() => Promise.resolve(create)),
    container: document.createElement('div'),
    look: readMapLook(document.body),
    frame: () => frame,
    acceptsSlow,
    onState: (state) => states.push(state),
    measure: () => Promise.resolve(time),
  })
  return {
    session,
    last: () => states.at(-1),
    painter: () => painter ?? expect.unreachable('no painter yet'),
    show: (next: MapFrame) => {
      frame = next
      session.paint(next)
    },
    idle: async () => {
      events?.onIdle()
      await vi.advanceTimersByTimeAsync(0)
    },
    events: () => events ?? expect.unreachable('no painter yet'),
  }
}

const settled = () => vi.advanceTimersByTimeAsync(0)

describe('startGlSession', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('comes to the front after its first picture, timed', async () => {
    const { last, idle } = setUp()
    await settled()
    expect(last()).toBeUndefined()
    await idle()
    expect(last()).toEqual({ kind: 'ready', isBusy: false })
  })

  it('catches up with what changed while it was loading before it comes to the front', async () => {
    const { last, idle, show, painter } = setUp()
    await settled()
    const newer = frameOf({ camera: { lng: 6.1, lat: 50, zoom: 10 } })
    show(newer)
    await idle()
    expect(last()).toBeUndefined()
    expect(painter().paint).toHaveBeenLastCalledWith(newer)
    await idle()
    expect(last()).toEqual({ kind: 'ready', isBusy: false })
  })

  it('is busy from a change until it rests', async () => {
    const { last, idle, show } = setUp()
    await settled()
    await idle()
    show(frameOf())
    expect(last()).toEqual({ kind: 'ready', isBusy: true })
    await idle()
    expect(last()).toEqual({ kind: 'ready', isBusy: false })
  })

  it('goes behind for other outlines until they are painted', async () => {
    const { last, idle, show } = setUp()
    await settled()
    await idle()
    const other = gridOutlines({ columns: 1, rows: 1 })
    show(frameOf({ picture: { outlines: other, slots: [], slotByArea: new Uint8Array(1), chosen: [] } }))
    expect(last()).toEqual({ kind: 'loading' })
    await idle()
    expect(last()).toEqual({ kind: 'ready', isBusy: false })
  })

  it('is given up where it is slow, unless that is accepted', async () => {
    const slow = setUp({ time: 101 })
    await settled()
    await slow.idle()
    expect(slow.last()).toEqual({ kind: 'failed', failure: 'slow' })
    expect(slow.painter().destroy).toHaveBeenCalledOnce()
    const accepted = setUp({ time: 101, acceptsSlow: true })
    await settled()
    await accepted.idle()
    expect(accepted.last()).toEqual({ kind: 'ready', isBusy: false })
  })

  it('goes behind when its context is lost and comes back with it', async () => {
    const { last, idle, events } = setUp()
    await settled()
    await idle()
    events().onLost()
    expect(last()).toEqual({ kind: 'loading' })
    await idle()
    expect(last()).toEqual({ kind: 'ready', isBusy: false })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(last()).toEqual({ kind: 'ready', isBusy: false })
  })

  it('is given up when its context does not come back', async () => {
    const { last, idle, events, painter } = setUp()
    await settled()
    await idle()
    events().onLost()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(last()).toEqual({ kind: 'failed', failure: 'lost' })
    expect(painter().destroy).toHaveBeenCalledOnce()
  })

  it('is given up when its script does not come, when there is no WebGL, when it hangs, when it fails', async () => {
    const error = new Error('no')
    const notLoaded = setUp({ load: () => Promise.reject(error) })
    await settled()
    expect(notLoaded.last()).toEqual({ kind: 'failed', failure: 'notLoaded', error })
    const noWebGl = setUp({
      load: () =>
        Promise.resolve(() => {
          throw error
        }),
    })
    await settled()
    expect(noWebGl.last()).toEqual({ kind: 'failed', failure: 'noWebGl', error })
    const failing = setUp()
    await settled()
    failing.events().onError(error)
    expect(failing.last()).toEqual({ kind: 'failed', failure: 'error', error })
    const hanging = setUp()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(hanging.last()).toEqual({ kind: 'failed', failure: 'timeOut' })
  })

  it('does not lose patience with a page in the background', async () => {
    const isHidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    const { last, idle } = setUp()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(last()).toBeUndefined()
    isHidden.mockRestore()
    await idle()
    expect(last()).toEqual({ kind: 'ready', isBusy: false })
  })

  it('says nothing more after it was taken down', async () => {
    const { session, last, idle, painter } = setUp()
    await settled()
    session.destroy()
    expect(painter().destroy).toHaveBeenCalledOnce()
    await idle()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(last()).toBeUndefined()
  })
})
