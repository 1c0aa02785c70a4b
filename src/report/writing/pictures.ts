// Figures as pictures, for files that hold no drawings of their own: SVG for programs of today, PNG for all others.
import type { Drawing } from '../../drawing/drawing.ts'
import { drawingSvg } from '../../export/picture/drawingSvg.ts'

/** `scale`: pixels to each unit of the drawing; `colors`: at the most. */
export interface PngLook {
  readonly scale: number
  readonly colors: number
}
export type MakePng = (drawing: Drawing, look: PngLook) => Uint8Array | Promise<Uint8Array>

export interface Picture {
  /** Absent for small pictures: there are many of them, and they are sharp enough without. */
  readonly svg: Uint8Array | undefined
  readonly png: Uint8Array
}
export type Pictures = ReadonlyMap<Drawing, Picture>

/** There are thousands of small ones, in few inks. */
const looks = { figure: { scale: 2, colors: 256 }, small: { scale: 3, colors: 16 } } as const

export async function makePictures(
  figures: readonly Drawing[],
  small: readonly Drawing[],
  makePng: MakePng,
  report: (share: number) => Promise<void>,
): Promise<Pictures> {
  const pictures = new Map<Drawing, Picture>()
  const kinds = new Map<Drawing, keyof typeof looks>([
    ...small.map((drawing) => [drawing, 'small'] as const),
    ...figures.map((drawing) => [drawing, 'figure'] as const),
  ])
  for (const [drawing, kind] of kinds) {
    const prefix = `d${pictures.size}`
    const svg = kind === 'figure' ? new TextEncoder().encode(drawingSvg(drawing, { prefix })) : undefined
    pictures.set(drawing, { svg, png: await makePng(drawing, looks[kind]) })
    await report(pictures.size / kinds.size)
  }
  return pictures
}
