// The life of the MapLibre painter beside the picture map: loaded, tried, in front, lost and back, or given up. Whatever goes
// wrong, the picture map stays and the reader goes on reading.
import type { MapLook } from '../look/mapLook.ts'
import type { MapFrame } from '../stage/painter.ts'
import type { GlPainter } from './glPainter.ts'
import type { GlFactory } from './loadGlPainter.ts'
import { measureFrames } from './measureFrames.ts'

/** Why MapLibre is not used. */
export type GlFailure = 'notLoaded' | 'noWebGl' | 'timeOut' | 'error' | 'slow' | 'lost'

export type GlState =
  /** On its way; the picture map is in front. */
  | { readonly kind: 'loading' }
  /** In front; `isBusy` until everything is painted as last told. */
  | { readonly kind: 'ready'; readonly isBusy: boolean }
  | { readonly kind: 'failed'; readonly failure: GlFailure; readonly error?: unknown }

/** A page waits no longer than this for MapLibre's first picture, or for the graphics card to come back; milliseconds. */
const patience = 20_000
/** Fewer than ten frames a second are no map to be dragged; the picture map does better on such a machine. Milliseconds. */
const slowFrame = 100

export interface GlSessionParts {
  readonly load: () => Promise<GlFactory>
  readonly container: HTMLElement
  readonly look: MapLook
  /** What is to be shown now. */
  readonly frame: () => MapFrame
  readonly acceptsSlow: boolean
  readonly onState: (state: GlState) => void
  readonly measure?: typeof measureFrames
}

export interface GlSession {
  readonly paint: (frame: MapFrame) => void
  readonly areaAt: GlPainter['areaAt']
  readonly destroy: () => void
}

export function startGlSession(parts: GlSessionParts): GlSession {
  const { load, container, look, frame, acceptsSlow, onState, measure = measureFrames } = parts
  let painter: GlPainter | undefined
  let state: GlState = { kind: 'loading' }
  let isTried = acceptsSlow
  let isTrying = false
  let outlines: MapFrame['picture']['outlines'] | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function turn(next: GlState): void {
    state = next
    onState(next)
  }

  function wait(failure: GlFailure): void {
    clearTimeout(timer)
    // A page in the background paints nothing, however long one waits.
    timer = setTimeout(() => (document.hidden ? wait(failure) : fail(failure)), patience)
  }

  function close(): void {
    clearTimeout(timer)
    painter?.destroy()
    painter = undefined
  }

  function fail(failure: GlFailure, error?: unknown): void {
    if (state.kind === 'failed') return
    turn({ kind: 'failed', failure, ...(error !== undefined && { error }) })
    close()
  }

  /** Its first pictures, timed while the picture map is still in front. */
  async function tryOut(current: GlPainter): Promise<void> {
    isTrying = true
    const time = await measure(current.repaint)
    isTrying = false
    isTried = true
    if (painter !== current || state.kind === 'failed') return
    if (time > slowFrame) fail('slow')
    else settle()
  }

  /** MapLibre rests: is what it shows what is wanted, and fast enough? */
  function settle(): void {
    if (!painter || state.kind === 'failed' || isTrying) return
    if (paintNow(frame())) return
    if (!isTried) return void tryOut(painter)
    clearTimeout(timer)
    turn({ kind: 'ready', isBusy: false })
  }

  /** True if there was anything to paint. */
  function paintNow(next: MapFrame): boolean {
    outlines = next.picture.outlines
    try {
      return painter?.paint(next) ?? false
    } catch (error) {
      fail('error', error)
      return false
    }
  }

  async function start(): Promise<void> {
    wait('timeOut')
    let create: GlFactory
    try {
      create = await load()
    } catch (error) {
      return fail('notLoaded', error)
    }
    if (state.kind === 'failed') return
    try {
      painter = create(container, look, frame(), {
        onIdle: settle,
        onLost: () => {
          turn({ kind: 'loading' })
          wait('lost')
        },
        onError: (error) => fail('error', error),
      })
    } catch (error) {
      fail('noWebGl', error)
    }
  }
  void start()

  return {
    paint: (next) => {
      if (!painter || state.kind !== 'ready') return
      const isOther = outlines !== undefined && outlines !== next.picture.outlines
      if (!paintNow(next)) return
      if (isOther) wait('timeOut')
      turn(isOther ? { kind: 'loading' } : { kind: 'ready', isBusy: true })
    },
    areaAt: (x, y) => painter?.areaAt(x, y),
    destroy: () => {
      state = { kind: 'failed', failure: 'notLoaded' }
      close()
    },
  }
}
