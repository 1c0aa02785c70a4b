// @vitest-environment happy-dom
// MapLibre itself needs a graphics card: a stand-in with its events and the methods the painter uses.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PaintSlot } from '../../core/scene/scene.ts'
import { readMapLook } from '../look/mapLook.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'
import { createGlPainter, type GlEvents } from './glPainter.ts'

type Listener = (event: unknown) => void
interface Options {
  style: { layers: { id: string }[] }
  interactive: boolean
}
const { made, FakeMap } = vi.hoisted(() => {
  const made: InstanceType<typeof FakeMap>[] = []
  class FakeMap {
    listeners = new Map<string, Listener[]>()
    states = new Map<string, unknown>()
    images = new Map<string, unknown>()
    layers = new Map<string, unknown>()
    canvas = document.createElement('canvas')
    redraw = vi.fn<() => void>()
    jumpTo = vi.fn<(camera: unknown) => void>()
    resize = vi.fn<() => void>()
    options: Options
    constructor(options: Options) {
      this.options = options
      this.canvas.setAttribute('role', 'region')
      made.push(this)
    }
    on(name: string, listener: Listener) {
      this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
    }
    fire(name: string, event?: unknown) {
      for (const listener of this.listeners.get(name) ?? []) listener(event)
    }
    getCanvas() {
      return this.canvas
    }
    setFeatureState({ id }: { id: string }, state: unknown) {
      this.states.set(id, state)
    }
    hasImage(name: string) {
      return this.images.has(name)
    }
    addImage(name: string, { width, height }: { width: number; height: number }) {
      this.images.set(name, { width, height })
    }
    getLayer(id: string) {
      return this.layers.get(id)
    }
    addLayer(layer: { id: string }) {
      this.layers.set(layer.id, layer)
    }
    queryRenderedFeatures() {
      return [{ properties: { id: '0001' } }]
    }
    remove() {}
  }
  return { made, FakeMap }
})
vi.mock('maplibre-gl', () => ({ Map: FakeMap, setWorkerUrl: () => {} }))

const slots: readonly PaintSlot[] = [
  { kind: 'class', index: 0, color: '#aaaaaa', pattern: 'none', lower: 0, upper: 1 },
  { kind: 'class', index: 1, color: '#333333', pattern: 'none', lower: 1, upper: 2 },
  { kind: 'absent', status: 'withheld', color: '#ffffff', pattern: 'diagonal' },
]
const outlines = gridOutlines({ columns: 2, rows: 1 })
const camera = { lng: 6, lat: 50, zoom: 9 }
const size = { width: 100, height: 100 }
const frameOf = (slotByArea: number[], over: Partial<MapFrame> = {}): MapFrame => ({
  picture: { outlines, slots, slotByArea: Uint8Array.from(slotByArea), chosen: [] },
  camera,
  size,
  ratio: 1,
  isMoving: false,
  ...over,
})

function setUp() {
  const events = {
    onIdle: vi.fn<GlEvents['onIdle']>(),
    onLost: vi.fn<GlEvents['onLost']>(),
    onError: vi.fn<GlEvents['onError']>(),
  }
  const first = frameOf([0, 0])
  const painter = createGlPainter(
    document.createElement('div'),
    'worker.js',
    readMapLook(document.body),
    first,
    events,
  )
  const map = made.at(-1) ?? expect.unreachable('no map')
  return { painter, map, events, first }
}

describe('createGlPainter', () => {
  beforeEach(() => {
    made.length = 0
  })

  it('makes a map without gestures, whose canvas is nothing to assistive software', () => {
    const { map } = setUp()
    expect(map.options.interactive).toBe(false)
    expect(map.canvas.hasAttribute('role')).toBe(false)
    expect(map.options.style.layers.map(({ id }) => id)).toEqual(['ground', 'areas'])
  })

  it('tells nothing before the style is there, and then everything', () => {
    const { painter, map } = setUp()
    expect(painter.paint(frameOf([0, 1]))).toBe(true)
    expect(map.states.size).toBe(0)
    map.fire('style.load')
    expect(map.states.get('0001')).toEqual({ color: '#333333', pattern: '' })
    expect(map.images.size).toBe(0)
  })

  it('has an image and a layer for each pattern in use, once', () => {
    const { painter, map } = setUp()
    map.fire('style.load')
    painter.paint(frameOf([0, 2]))
    painter.paint(frameOf([2, 2]))
    expect(map.images.get('diagonal-dark')).toEqual({ width: 12, height: 12 })
    expect([...map.layers.keys()]).toEqual(['diagonal-dark'])
    expect(map.states.get('0000')).toEqual({ color: '#ffffff', pattern: 'diagonal-dark' })
  })

  it('paints at once what changed, and nothing where nothing did', () => {
    const { painter, map, first } = setUp()
    map.fire('style.load')
    expect(painter.paint(first)).toBe(false)
    expect(painter.paint(frameOf([0, 0]))).toBe(false)
    expect(map.redraw).not.toHaveBeenCalled()
    expect(painter.paint(frameOf([1, 0]))).toBe(true)
    expect(map.redraw).toHaveBeenCalledOnce()
    expect(painter.paint(frameOf([1, 0], { camera: { lng: 6.5, lat: 50, zoom: 10 } }))).toBe(true)
    expect(map.jumpTo).toHaveBeenCalledWith({ center: [6.5, 50], zoom: 10 })
  })

  it('tells everything again when a lost context has come back', () => {
    const { painter, map, events } = setUp()
    map.fire('style.load')
    painter.paint(frameOf([0, 1]))
    map.fire('webglcontextlost')
    expect(events.onLost).toHaveBeenCalledOnce()
    map.states.clear()
    map.images.clear()
    expect(painter.areaAt(1, 1)).toBeUndefined()
    painter.paint(frameOf([1, 2]))
    expect(map.states.size).toBe(0)
    map.fire('style.load')
    expect([...map.states.keys()]).toEqual(['0000', '0001'])
    expect(map.states.get('0000')).toEqual({ color: '#333333', pattern: '' })
    expect(map.images.has('diagonal-dark')).toBe(true)
    expect(painter.areaAt(1, 1)).toBe('0001')
  })

  it('reports rest after the call that brought it', async () => {
    const { map, events } = setUp()
    map.fire('style.load')
    map.fire('idle')
    expect(events.onIdle).not.toHaveBeenCalled()
    await Promise.resolve()
    expect(events.onIdle).toHaveBeenCalledOnce()
  })

  it('passes errors on', () => {
    const { map, events } = setUp()
    const error = new Error('worker')
    map.fire('error', { error })
    expect(events.onError).toHaveBeenCalledWith(error)
  })
})
