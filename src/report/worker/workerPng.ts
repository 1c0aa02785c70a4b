// PNGs of drawings in a worker, in the typeface of the documents.
import { paintDrawing, pngScale } from '../../export/picture/drawingPng.ts'
import { indexedPng } from '../writing/indexedPng.ts'
import type { MakePng } from '../writing/pictures.ts'
import { ownFonts } from './ownFonts.ts'

/** One for all: reports have thousands of pictures, and each canvas takes its time. */
function readableCanvas(): (width: number, height: number) => OffscreenCanvasRenderingContext2D {
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('no canvas to paint figures on')
  return (width, height) => {
    if (canvas.width < width || canvas.height < height) {
      canvas.width = Math.max(canvas.width, width)
      canvas.height = Math.max(canvas.height, height)
    }
    return context
  }
}

/** A worker has its own list of fonts, which the types of pages do not know. */
const fontsHere = (): FontFaceSet | undefined =>
  typeof document === 'undefined' ? (globalThis as { fonts?: FontFaceSet }).fonts : document.fonts

async function addFonts(): Promise<void> {
  const { regular, semibold } = await ownFonts()
  for (const [bytes, weight] of [
    [regular, '400'],
    [semibold, '600'],
  ] as const) {
    fontsHere()?.add(await new FontFace('IBM Plex Sans', bytes, { weight }).load())
  }
}

let ready: Promise<void> | undefined

export async function workerPng(): Promise<MakePng> {
  if (typeof OffscreenCanvas === 'undefined') throw new Error('no canvas to paint figures on')
  // Without the fonts figures are set in the next of the list: no reason to give up.
  ready ??= addFonts().catch(() => undefined)
  await ready
  const canvasOf = readableCanvas()
  return (drawing, { scale, colors }) => {
    const fitting = pngScale(drawing, scale)
    const [width, height] = [
      Math.max(1, Math.round(drawing.width * fitting)),
      Math.max(1, Math.round(drawing.height * fitting)),
    ]
    const context = canvasOf(width, height)
    paintDrawing(context, drawing, fitting)
    return indexedPng(context.getImageData(0, 0, width, height), colors)
  }
}
