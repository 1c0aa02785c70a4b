// What stands at the head and foot of each page, outside of the text.
import type { ReportDocument } from '../../document/reportDocument.ts'
import { oneLine } from '../../writing/cleanText.ts'
import { hairline } from '../../writing/paperLook.ts'
import { breakLines } from '../text/breakLines.ts'
import type { Typeface } from '../text/typeface.ts'
import { footLine, headLine, innerWidth, page } from './page.ts'
import type { Ink } from './piece.ts'
import { types } from './types.ts'

const type = types.running

function fitted(text: string, width: number, typeface: Typeface): string {
  const [first, ...more] = breakLines([{ text: oneLine(text) }], width, type.size, typeface)
  const words = first?.segments.map((segment) => segment.text).join('') ?? ''
  return more.length > 0 ? `${words.trimEnd()} …` : words
}

const text = (words: string, x: number, y: number): Ink => ({
  kind: 'text',
  x,
  y,
  text: words,
  size: type.size,
  color: type.color,
})

export interface RunningPage {
  readonly number: string
  /** Heading of what goes on from the page before. */
  readonly section: string | undefined
  readonly hasHead: boolean
}

export function runningInks(document: ReportDocument, shown: RunningPage, typeface: Typeface): Ink[] {
  const right = (words: string, y: number) =>
    text(words, page.right - typeface.widthOf(words, {}) * type.size, y)
  const rule = (y: number): Ink => ({
    kind: 'rule',
    x: page.left,
    y,
    width: innerWidth,
    color: hairline,
    weight: 0.4,
  })
  const foot = [
    rule(footLine - 11),
    text(fitted(document.footer, innerWidth - 70, typeface), page.left, footLine),
    right(shown.number, footLine),
  ]
  if (!shown.hasHead) return foot
  const half = innerWidth / 2 - 10
  const head = [text(fitted(document.title, half, typeface), page.left, headLine), rule(headLine + 6)]
  if (shown.section) head.push(right(fitted(shown.section, half, typeface), headLine))
  return [...head, ...foot]
}
