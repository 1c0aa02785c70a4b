// Figures as pictures, for files that hold no drawings of their own: SVG for programs of today, PNG for all others.
import type { Drawing } from '../../drawing/drawing.ts'
import { drawingSvg } from '../../export/picture/drawingSvg.ts'

/** A PNG of a drawing, `scale` pixels to each of its units. */
export type MakePng = (drawing: Drawing, scale: number) => Promise<Uint8Array>

export interface Picture {
  /** Absent for small pictures: there are many of them, and they are sharp enough without. */
  readonly svg: Uint8Array | undefined
  readonly png: Uint8Array
}
export type Pictures = ReadonlyMap<Drawing, Picture>

const pngScale = { figure: 2, small: 3 } as const

export async function makePictures(
  figures: readonly Drawing[],
  small: readonly Drawing[],
  makePng: MakePng,
  report: (share: number) => Promise<void>,
): Promise<Pictures> {
  const pictures = new Map<Drawing, Picture>()
  const kinds = new Map<Drawing, keyof typeof pngScale>([
    ...small.map((drawing) => [drawing, 'small'] as const),
    ...figures.map((drawing) => [drawing, 'figure'] as const),
  ])
  for (const [drawing, kind] of kinds) {
    const prefix = `d${pictures.size}`
    const svg = kind === 'figure' ? new TextEncoder().encode(drawingSvg(drawing, { prefix })) : undefined
    pictures.set(drawing, { svg, png: await makePng(drawing, pngScale[kind]) })
    await report(pictures.size / kinds.size)
  }
  return pictures
}
