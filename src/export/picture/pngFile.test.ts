import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import type { Drawing, Mark } from '../../drawing/drawing.ts'
import { pageDrawing } from '../../drawing/page/pageDrawing.ts'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { sceneOutlines } from '../../testing/sceneOutlines.ts'
import { drawingBlobInPieces, readDrawing } from './drawingBlob.ts'
import { pngFile } from './pngFile.ts'

const page = (): Drawing => {
  const scene = sampleScene({ areas: ['K1-1', 'K3-1'] })
  const size = { width: 1200, height: 800 }
  return pageDrawing(scene, sceneOutlines(scene), 'de', { manifest: sampleManifest }, size)
}

test('a drawing comes out of its Blob as it went in', async () => {
  const drawing = page()
  expect(await readDrawing(atOnce(drawingBlobInPieces(drawing)))).toEqual(drawing)
  const none = { ...drawing, marks: [] }
  expect(await readDrawing(atOnce(drawingBlobInPieces(none)))).toEqual(none)
})

/** What a worker has to paint with; notes what is painted. */
class WorkerCanvas {
  static painted: unknown[] = []
  readonly width: number
  readonly height: number
  constructor(width: number, height: number) {
    this.width = width
    this.height = height
  }
  getContext() {
    const note = (text: unknown) => void WorkerCanvas.painted.push(text)
    return new Proxy<Record<string, unknown>>(
      { fillText: note, fill: () => note('fill') },
      { get: (kept, key) => kept[String(key)] ?? (() => undefined), set: () => true },
    )
  }
  convertToBlob({ type }: { type: string }) {
    return Promise.resolve(new Blob([`${this.width} × ${this.height}`], { type }))
  }
}

beforeEach(() => {
  WorkerCanvas.painted = []
  vi.stubGlobal('OffscreenCanvas', WorkerCanvas)
  vi.stubGlobal(
    'Path2D',
    class {
      arc() {}
      moveTo() {}
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

const text = (words: string): Mark => ({ kind: 'text', at: [1, 2], text: words, size: 12, color: '#000000' })
const inputOf = (marks: readonly Mark[]) => ({
  drawing: atOnce(drawingBlobInPieces({ ...page(), width: 100, height: 50, marks })),
  scale: 2,
})

test('the worker paints every mark at the scale', async () => {
  const png = await pngFile(inputOf([text('Süd'), text('Nord')]), () => Promise.resolve())
  expect(png.type).toBe('image/png')
  expect(await png.text()).toBe('200 × 100')
  expect(WorkerCanvas.painted).toEqual(['Süd', 'Nord'])
})

test('whoever reports may end it', async () => {
  const many = Array.from({ length: 1000 }, () => text('x'))
  const report = () => Promise.reject(new Error('cancelled'))
  await expect(pngFile(inputOf(many), report)).rejects.toThrow('cancelled')
  expect(WorkerCanvas.painted.length).toBeLessThan(1000)
})
