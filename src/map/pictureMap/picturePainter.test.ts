// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fitCamera } from '../camera/fitCamera.ts'
import { fakeCanvases } from '../look/fakeCanvas.ts'
import { readMapLook } from '../look/mapLook.ts'
import type { MapPicture } from '../mapPicture.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'
import { createPicturePainter } from './picturePainter.ts'

const outlines = gridOutlines({ columns: 60, rows: 40 })
const picture: MapPicture = {
  outlines,
  slots: [{ kind: 'class', index: 0, color: '#aaaaaa', pattern: 'none', lower: 0, upper: 1 }],
  slotByArea: new Uint8Array(outlines.areas.length),
  chosen: [],
}
const size = { width: 300, height: 200 }
const camera = fitCamera(outlines.bbox, size, { top: 0, right: 0, bottom: 0, left: 0 }, 16)
const frame: MapFrame = { picture, camera, size, ratio: 1, isMoving: false }

let canvas: ReturnType<typeof fakeCanvases>
let clock = 0
beforeEach(() => {
  canvas = fakeCanvases()
  // Each look at the clock is five milliseconds later.
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5))
  vi.stubGlobal(
    'ImageData',
    class {
      readonly data: Uint8ClampedArray
      readonly width: number
      readonly height: number
      constructor(width: number, height: number) {
        this.width = width
        this.height = height
        this.data = new Uint8ClampedArray(width * height * 4)
      }
    },
  )
})
afterEach(() => {
  canvas.restore()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})
const painter = () =>
  createPicturePainter(document.createElement('div'), readMapLook(document.body)) ?? expect.unreachable()
const pictures = () => canvas.calls.filter(({ name }) => name === 'putImageData')

/** Paints until all is there; answers how often it had to be called. */
function paintOut(one: ReturnType<typeof painter>, at: MapFrame): number {
  for (let calls = 1; calls < 100; calls++) if (one.paint(at, true)) return calls
  throw new Error('never done')
}

test('where it may not pause the picture is there at once', () => {
  expect(painter().paint(frame, false)).toBe(true)
  expect(pictures()).toHaveLength(1)
})

test('in pieces it is the same picture, and the one before stays until it is there', () => {
  const [whole, paused] = [painter(), painter()]
  whole.paint(frame, false)
  expect(paintOut(paused, frame)).toBeGreaterThan(2)
  expect(pictures()).toHaveLength(2)
  const places = Array.from({ length: 30 }, (_, i) => [i * 10 + 3, (i * 37) % 200] as const)
  const areasOf = (one: typeof whole) => places.map(([x, y]) => one.areaAt(x, y))
  expect(areasOf(paused)).toEqual(areasOf(whole))
  const there = { ...frame, camera: { ...camera, zoom: camera.zoom + 1 } }
  expect(paused.paint(there, true)).toBe(false)
  expect(areasOf(paused)).toEqual(areasOf(whole))
  expect(pictures()).toHaveLength(2)
  paintOut(paused, there)
  whole.paint(there, false)
  expect(areasOf(paused)).toEqual(areasOf(whole))
})

test('another choice of place on the way begins anew; another year at the same place does not pause', () => {
  const one = painter()
  one.paint(frame, true)
  const there = { ...frame, camera: { ...camera, zoom: camera.zoom + 1 } }
  paintOut(one, there)
  expect(pictures()).toHaveLength(1)
  expect(one.paint({ ...there, picture: { ...picture, slotByArea: new Uint8Array(2400) } }, true)).toBe(true)
  expect(pictures()).toHaveLength(2)
})
