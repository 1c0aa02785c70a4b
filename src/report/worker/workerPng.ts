// PNGs of drawings in a worker, in the typeface of the documents.
import { drawingPng, type PictureCanvas } from '../../export/picture/drawingPng.ts'
import type { MakePng } from '../writing/pictures.ts'
import { ownFonts } from './ownFonts.ts'

function offscreenCanvas(width: number, height: number): PictureCanvas {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to paint figures on')
  return { context, toPng: () => canvas.convertToBlob({ type: 'image/png' }) }
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
  return async (drawing, scale) =>
    new Uint8Array(await (await drawingPng(drawing, scale, offscreenCanvas)).arrayBuffer())
}
