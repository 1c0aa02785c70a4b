// What all parts of a presentation are written with. Lengths: English Metric Units, 12700 to a point.
import { xmlText } from '../../export/picture/xmlText.ts'
import { cleanText, oneLine } from '../writing/cleanText.ts'

export const emu = (points: number): number => Math.round(points * 12700)
export const words = (text: string): string => xmlText(cleanText(text).replaceAll('\u00ad', ''))
export const attribute = (text: string): string => xmlText(oneLine(text))
export const color = (hex: string): string => hex.slice(1).toUpperCase()

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const file = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`

export interface Relation {
  readonly id: string
  /** Last part of the type's address, or the whole of it. */
  readonly type: string
  readonly target: string
  readonly isOutside?: boolean
}
export const relations = (list: readonly Relation[]): string =>
  file(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(({ id, type, target, isOutside }) => {
        const whole = type.includes(':') ? type : `${office}/${type}`
        const mode = isOutside ? ' TargetMode="External"' : ''
        return `<Relationship Id="${id}" Type="${whole}" Target="${attribute(target)}"${mode}/>`
      })
      .join('')}</Relationships>`,
  )

/** Points. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export const transform = (tag: 'a' | 'p', { x, y, width, height }: Box): string =>
  `<${tag}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}:xfrm>`

export const solid = (hex: string, opacity = 1): string =>
  opacity >= 1
    ? `<a:solidFill><a:srgbClr val="${color(hex)}"/></a:solidFill>`
    : `<a:solidFill><a:srgbClr val="${color(hex)}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr></a:solidFill>`

export const emptyGroup =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
