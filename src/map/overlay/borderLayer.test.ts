// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fitCamera } from '../camera/fitCamera.ts'
import { fakeCanvases } from '../look/fakeCanvas.ts'
import { readMapLook } from '../look/mapLook.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'
import { createBorderLayer } from './borderLayer.ts'

const size = { width: 300, height: 200 }
function frameOf(columns: number, rows: number): MapFrame {
  const outlines = gridOutlines({ columns, rows })
  const camera = fitCamera(outlines.bbox, size, { top: 0, right: 0, bottom: 0, left: 0 }, 16)
  const picture = { outlines, slots: [], slotByArea: new Uint8Array(columns * rows), chosen: [] }
  return { picture, camera, size, ratio: 1, isMoving: false }
}

let canvas: ReturnType<typeof fakeCanvases>
beforeEach(() => {
  canvas = fakeCanvases()
})
afterEach(() => canvas.restore())
const strokes = () => canvas.calls.filter(({ name }) => name === 'stroke')
/** Pictures that were handed over to the page. */
const shown = () => canvas.calls.filter(({ name }) => name === 'drawImage')
const layer = () =>
  createBorderLayer(document.createElement('div'), readMapLook(document.body)) ?? expect.unreachable()

test('borders and rim of few areas are painted at once, and not again at the same place', () => {
  const [paint, frame] = [layer(), frameOf(6, 4)]
  expect(paint(frame)).toBe(true)
  expect(strokes()).toHaveLength(2)
  expect(paint(frame)).toBe(true)
  expect(strokes()).toHaveLength(2)
})

test('of thousands of areas each call paints a part; on the move what is there is shifted', () => {
  const [paint, frame] = [layer(), frameOf(60, 40)]
  expect(paint(frame)).toBe(false)
  expect(strokes()).toHaveLength(1)
  expect(shown()).toHaveLength(0)
  expect(paint(frame)).toBe(true)
  expect(strokes()).toHaveLength(2)
  expect(shown()).toHaveLength(1)
  const moved = { ...frame, camera: { ...frame.camera, lng: frame.camera.lng + 0.1 }, isMoving: true }
  paint(moved)
  expect(strokes()).toHaveLength(2)
  expect(paint({ ...moved, isMoving: false })).toBe(false)
  expect(strokes()).toHaveLength(3)
})

test('until new lines stand, the old ones stay where they belong; those of other areas go at once', () => {
  const host = document.createElement('div')
  const paint = createBorderLayer(host, readMapLook(document.body)) ?? expect.unreachable()
  const frame = frameOf(60, 40)
  while (!paint(frame)) expect(shown()).toHaveLength(0)
  const on = host.querySelector('canvas') ?? expect.unreachable()
  expect(on.style.transform).toBe('')
  const closer = { ...frame, camera: { ...frame.camera, zoom: frame.camera.zoom + 1 } }
  expect(paint(closer)).toBe(false)
  expect(shown()).toHaveLength(1)
  expect(on.style.transform).toContain('scale(2)')
  while (!paint(closer)) expect(shown()).toHaveLength(1)
  expect(shown()).toHaveLength(2)
  expect(on.style.transform).toBe('')
  const others = { ...closer, picture: frameOf(50, 50).picture }
  expect(paint(others)).toBe(false)
  expect(shown()).toHaveLength(3)
})
