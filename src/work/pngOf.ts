// A drawing as a PNG: painted by the worker, or by the page in a browser that paints in pages only.
import { drawingBlobInPieces } from '../export/picture/drawingBlob.ts'
import { inSlices } from './pieces/inSlices.ts'
import { runJob } from './runJob.ts'

type Drawing = Parameters<typeof drawingBlobInPieces>[0]

/** Twice as many pixels as points: sharp in print and on dense screens. */
const scale = 2

async function paintedHere(drawing: Drawing, signal: AbortSignal | undefined): Promise<Blob> {
  const [{ drawingPng }, { pageCanvas }, { loadPageFonts }] = await Promise.all([
    import('../export/picture/drawingPng.ts'),
    import('../export/picture/pageCanvas.ts'),
    import('../export/picture/pageFonts.ts'),
  ])
  await loadPageFonts()
  return drawingPng(drawing, scale, pageCanvas, (pieces) => inSlices(pieces, signal))
}

/** Rejects where the browser cannot paint it, and with the signal's reason. */
export async function pngOf(drawing: Drawing, signal?: AbortSignal): Promise<Blob> {
  if (typeof OffscreenCanvas === 'undefined') return paintedHere(drawing, signal)
  const blob = await inSlices(drawingBlobInPieces(drawing), signal)
  return runJob('pngFile', { drawing: blob, scale }, { signal })
}
