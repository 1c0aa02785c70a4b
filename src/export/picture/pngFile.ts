// A drawing as a PNG file: a job of the worker (src/work/jobs.ts), since a browser makes a canvas of many megapixels, and packs it,
// each in one piece that takes longer than a frame.
import { readDrawing } from './drawingBlob.ts'
import { drawingPng, type PictureCanvas } from './drawingPng.ts'
import { loadPageFonts } from './pageFonts.ts'

export interface PngInput {
  /** As `drawingBlobInPieces` writes it. */
  readonly drawing: Blob
  /** Pixels to each unit of the drawing. */
  readonly scale: number
}

function offscreenCanvas(width: number, height: number): PictureCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no 2D canvas')
  return { context, toPng: () => canvas.convertToBlob({ type: 'image/png' }) }
}

/** For browsers with `OffscreenCanvas`. How much is done cannot be told: `report` lets others work and may end it by throwing. */
export async function pngFile(
  { drawing, scale }: PngInput,
  report: (fraction: number) => Promise<void>,
): Promise<Blob> {
  const [drawn] = await Promise.all([readDrawing(drawing), loadPageFonts()])
  return drawingPng(drawn, scale, offscreenCanvas, async (pieces) => {
    for (;;) {
      const { done, value } = pieces.next()
      if (done) return value
      await report(0)
    }
  })
}
