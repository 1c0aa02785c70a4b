// The page's typeface for pictures, in the page or in a worker, which knows none of the page's style sheets.
import file from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url'
import { pictureFamily } from './drawingPng.ts'

/** A worker's own list, which the types of pages do not know. */
const workerFonts = (): FontFaceSet | undefined => (globalThis as { fonts?: FontFaceSet }).fonts

let inWorker: Promise<unknown> | undefined

async function addToWorker(): Promise<void> {
  const address = new URL(file, import.meta.url).href
  const face = new FontFace(pictureFamily, `url(${JSON.stringify(address)})`, { weight: '100 700' })
  workerFonts()?.add(await face.load())
}

/** Without fonts that can be had the picture is set in the next of the list. */
export async function loadPageFonts(): Promise<void> {
  if (typeof document === 'undefined') {
    inWorker ??= Promise.allSettled([addToWorker()])
    await inWorker
    return
  }
  await Promise.allSettled(
    [400, 600].map((weight) => document.fonts.load(`${weight} 16px '${pictureFamily}'`)),
  )
}
