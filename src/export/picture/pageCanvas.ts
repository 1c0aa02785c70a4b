// A canvas of the page for `drawingPng`, where browsers have none for workers.
import type { PictureCanvas } from './drawingPng.ts'

/** Throws where the browser gives no canvas or no picture of it. */
export function pageCanvas(width: number, height: number): PictureCanvas {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // In memory of the page: it is painted piece by piece, and read in the end.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no 2D canvas')
  return {
    context,
    toPng: () =>
      new Promise((resolve, reject) => {
        canvas.toBlob(
          (blob) => (blob ? resolve(blob) : reject(new Error('no picture of the canvas'))),
          'image/png',
        )
      }),
  }
}
