// Text of a slide: paragraphs, lists, links, in boxes whose height is estimated from the width of letters.
import { wrapText } from '../../drawing/text/wrapText.ts'
import type { Run } from '../document/reportDocument.ts'
import { ink, quiet } from '../writing/paperLook.ts'
import { attribute, solid, transform, words, type Box } from './xml.ts'

export interface TextLine {
  readonly runs: readonly Run[]
  readonly size: number
  readonly color: string
  /** A bullet, or a number of a list that begins with 1. */
  readonly mark?: 'bullet' | 'number'
  readonly before: number
}

export const bodyLine = (runs: readonly Run[], isSmall = false): TextLine =>
  isSmall ? { runs, size: 10, color: quiet, before: 5 } : { runs, size: 14, color: ink, before: 8 }
export const itemLine = (runs: readonly Run[], isOrdered: boolean): TextLine => ({
  runs,
  size: 14,
  color: ink,
  mark: isOrdered ? 'number' : 'bullet',
  before: 5,
})

const indent = 18
const leading = 1.22
/** Arial runs a little wider than the letters the estimate knows. */
const spare = 0.96

export function lineHeight({ runs, size, mark, before }: TextLine, width: number): number {
  const isBold = runs.every((run) => run.isBold)
  const room = (width - (mark ? indent : 0)) * spare
  const lines = runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .reduce((sum, text) => sum + Math.max(1, wrapText(text, room, { size, isBold }).length), 0)
  return lines * size * leading + before
}

/** Gives the id of a link's address. */
export type LinkId = (address: string) => string

export interface RunLook {
  readonly size: number
  readonly color: string
  readonly language: string
}

export function runXml(run: Run, { size, color, language }: RunLook, linkId: LinkId): string {
  const click = run.href ? `<a:hlinkClick r:id="${linkId(run.href)}"/>` : ''
  const look = `<a:rPr lang="${language}" sz="${Math.round(size * 100)}"${run.isBold ? ' b="1"' : ''}${run.isItalic ? ' i="1"' : ''} dirty="0">${solid(color)}<a:latin typeface="+mn-lt"/>${click}</a:rPr>`
  return words(run.text)
    .split('\n')
    .map((text) => `<a:r>${look}<a:t>${text}</a:t></a:r>`)
    .join('<a:br/>')
}

const marks = {
  bullet: '<a:buFont typeface="Arial"/><a:buChar char="•"/>',
  number: '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>',
} as const

export function paragraphXml(line: TextLine, language: string, linkId: LinkId, align = 'l'): string {
  const hang = line.mark ? ` marL="${indent * 12700}" indent="${-indent * 12700}"` : ''
  const space = `<a:spcBef><a:spcPts val="${Math.round(line.before * 100)}"/></a:spcBef>`
  const mark = line.mark ? marks[line.mark] : '<a:buNone/>'
  const body = line.runs.map((run) => runXml(run, { ...line, language }, linkId)).join('')
  return `<a:p><a:pPr algn="${align}"${hang}>${space}${mark}</a:pPr>${body}</a:p>`
}

export interface TextShape {
  readonly id: number
  readonly name: string
  readonly box: Box
  /** `<a:p>` elements. */
  readonly paragraphs: string
  readonly anchor?: 't' | 'ctr' | 'b'
  readonly isWrapped?: boolean
}

export function textShape({ id, name, box, paragraphs, anchor = 't', isWrapped = true }: TextShape): string {
  const wrap = isWrapped ? 'square' : 'none'
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${attribute(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${transform('a', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="${wrap}" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`
}
