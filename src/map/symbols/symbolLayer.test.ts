// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { screenTransform } from '../camera/camera.ts'
import { fitCamera } from '../camera/fitCamera.ts'
import { fakeCanvases } from '../look/fakeCanvas.ts'
import { readMapLook } from '../look/mapLook.ts'
import type { MapOutlines, MapSymbol } from '../mapPicture.ts'
import * as labels from '../outlines/labelPoint.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'
import { inDrawingOrder } from './drawingOrder.ts'
import { placeSymbol } from './placeSymbol.ts'
import { createSymbols, type PaintSymbols } from './symbolsOnDemand.ts'

const size = { width: 800, height: 600 }
const none = { top: 0, right: 0, bottom: 0, left: 0 }

const frameOf = (
  outlines: MapOutlines,
  symbols: readonly MapSymbol[] | undefined,
  over: Partial<MapFrame> = {},
): MapFrame => ({
  picture: {
    outlines,
    slots: [],
    slotByArea: new Uint8Array(outlines.areas.length),
    chosen: [],
    ...(symbols && { symbols }),
  },
  camera: cameraOf(outlines),
  size,
  ratio: 1,
  isMoving: false,
  ...over,
})

const cameras = new WeakMap<MapOutlines, MapFrame['camera']>()
function cameraOf(outlines: MapOutlines): MapFrame['camera'] {
  const camera = cameras.get(outlines) ?? fitCamera(outlines.bbox, size, none, 16)
  cameras.set(outlines, camera)
  return camera
}

const circle = (id: string, radius: number): MapSymbol => ({
  id,
  shape: 'circle',
  radius,
  fill: '#444',
  stroke: '#fff',
})
const triangle = (id: string): MapSymbol => ({ id, shape: 'up', radius: 5, fill: '#000', stroke: '#fff' })

/** Frame after frame until everything stands, as the stage does; answers with the time of the longest task. */
function finish(paint: PaintSymbols, frame: MapFrame): number {
  let longest = 0
  for (let isComplete = false; !isComplete;) {
    const begin = performance.now()
    isComplete = paint(frame)
    longest = Math.max(longest, performance.now() - begin)
  }
  return longest
}

describe('createSymbols', () => {
  let canvas: ReturnType<typeof fakeCanvases>
  beforeEach(() => {
    canvas = fakeCanvases()
  })
  afterEach(() => {
    canvas.restore()
    vi.restoreAllMocks()
  })
  const arcs = () => canvas.calls.filter(({ name }) => name === 'arc').map(({ values }) => values)
  const layer = () =>
    createSymbols(document.createElement('div'), readMapLook(document.body)) ?? expect.unreachable()

  it('draws circles at the label points, the greatest first, below all else', () => {
    const outlines = gridOutlines({ columns: 4, rows: 3 })
    const symbols = [triangle('0000'), circle('0001', 5), circle('0102', 26), circle('0203', 9)]
    finish(layer(), frameOf(outlines, symbols))
    expect(arcs().map(([, , radius]) => radius)).toEqual([26, 9, 5])
    expect(inDrawingOrder(symbols).at(-1)?.shape).toBe('up')
    const { scale, dx, dy } = screenTransform(cameraOf(outlines), size)
    const [x, y] = arcs()[0] ?? []
    expect((Number(x) - dx) / scale).toBeCloseTo((6.25 + 180) / 360, 4)
    expect(Number(y)).toBeGreaterThan(dy / scale)
  })

  it('draws again only where symbols or camera change', () => {
    const outlines = gridOutlines({ columns: 4, rows: 3 })
    const paint = layer()
    finish(paint, frameOf(outlines, [circle('0001', 5)]))
    canvas.calls.length = 0
    expect(paint(frameOf(outlines, [circle('0001', 5)]))).toBe(true)
    expect(canvas.calls).toEqual([])
    finish(paint, frameOf(outlines, [circle('0001', 6)]))
    expect(arcs()).toHaveLength(1)
    const elsewhere = { camera: { lng: 6.2, lat: 50.1, zoom: 10 } }
    finish(paint, frameOf(outlines, [circle('0001', 6)], elsewhere))
    expect(arcs()).toHaveLength(2)
    finish(paint, frameOf(outlines, undefined, elsewhere))
    expect(canvas.calls.at(-1)?.name).toBe('clearRect')
  })

  it('never touches its canvas where there are no symbols', () => {
    expect(layer()(frameOf(gridOutlines({ columns: 2, rows: 1 }), undefined))).toBe(true)
    expect(canvas.calls).toEqual([])
  })

  it('spreads many over several tasks, each going on where the last one ended', () => {
    const outlines = gridOutlines({ columns: 20, rows: 15 })
    const symbols = outlines.areas.map(({ properties }, i) => circle(properties.id, 3 + i / 100))
    let now = 0
    // Each symbol takes a millisecond.
    vi.spyOn(performance, 'now').mockImplementation(() => now++)
    const paint = layer()
    const frame = frameOf(outlines, symbols)
    expect(paint(frame)).toBe(false)
    const first = arcs().length
    expect(first).toBeGreaterThan(5)
    expect(first).toBeLessThan(20)
    let tasks = 1
    while (!paint(frame)) tasks++
    expect(tasks).toBeGreaterThan(10)
    expect(arcs()).toHaveLength(300)
    expect(canvas.calls.filter(({ name }) => name === 'clearRect')).toHaveLength(1)
  })

  it('at 11,000 areas looks for no label point and holds no task for 50 ms', () => {
    const outlines = gridOutlines({ columns: 110, rows: 100 })
    const labelPoint = vi.spyOn(labels, 'labelPoint')
    const paint = layer()
    const outcomes = outlines.areas.map(({ properties }) => triangle(properties.id))
    const counts = outlines.areas.map(({ properties }, i) => circle(properties.id, (i % 800) / 100))
    // Outlines in Mercator coordinates are made once, before anything is painted.
    placeSymbol(triangle('0000'), 5, outlines, screenTransform(cameraOf(outlines), size), 800, 600)
    finish(paint, frameOf(outlines, outcomes))
    finish(paint, frameOf(outlines, counts))
    const drawn = arcs().length
    // The best of three: a machine that does something else in between says nothing.
    const times = [1, 2, 3].map((i) =>
      finish(paint, frameOf(outlines, counts, { camera: { ...cameraOf(outlines), lng: 6.5 + i / 1e4 } })),
    )
    expect(labelPoint).not.toHaveBeenCalled()
    expect(Math.min(...times)).toBeLessThan(50)
    // Outcomes have no room in areas of 6 pixels; circles of a fraction of a pixel are left away.
    expect(drawn).toBeGreaterThan(9_000)
    expect(canvas.calls.filter(({ name }) => name === 'lineTo')).toHaveLength(0)
  })
})

describe('placeSymbol', () => {
  const outlines = gridOutlines({ columns: 40, rows: 30 })
  const at = (symbol: MapSymbol, zoom: number) => {
    const camera = { ...cameraOf(outlines), zoom: cameraOf(outlines).zoom + zoom }
    return placeSymbol(symbol, symbol.radius, outlines, screenTransform(camera, size), 800, 600)
  }

  it('gives a shape room in an area as large, and a circle anywhere', () => {
    expect(at(triangle('1520'), -2)).toBeUndefined()
    expect(at(triangle('1520'), 0)).toHaveLength(2)
    expect(at(circle('1520', 5), -2)).toHaveLength(2)
  })

  it('leaves away what is beside the screen', () => {
    expect(at(circle('0000', 5), 0)).toHaveLength(2)
    expect(at(circle('0000', 5), 2)).toBeUndefined()
  })

  it('knows no area that has no outlines', () => {
    expect(at(circle('9999', 5), 0)).toBeUndefined()
  })
})
