// Words and pictures inside of paragraphs.
import { ExternalHyperlink, ImageRun, TextRun, type ParagraphChild } from 'docx'
import type { Drawing } from '../../drawing/drawing.ts'
import type { Run } from '../document/reportDocument.ts'
import { cleanText, oneLine } from '../writing/cleanText.ts'
import type { Pictures } from '../writing/pictures.ts'

function lines(run: Run): TextRun[] {
  return cleanText(run.text)
    .split('\n')
    .map(
      (text, i) =>
        new TextRun({
          text,
          ...(i > 0 ? { break: 1 } : {}),
          ...(run.isBold ? { bold: true } : {}),
          ...(run.isItalic ? { italics: true } : {}),
          ...(run.href ? { style: 'Hyperlink' } : {}),
        }),
    )
}

export const runs = (given: readonly Run[]): ParagraphChild[] =>
  given.flatMap((run): ParagraphChild[] =>
    run.href
      ? [new ExternalHyperlink({ link: encodeURI(decoded(run.href)), children: lines(run) })]
      : lines(run),
  )

/** Addresses come encoded or not; twice encoded they lead nowhere. */
function decoded(href: string): string {
  try {
    return decodeURI(cleanText(href))
  } catch {
    return cleanText(href).replaceAll('%', '%25')
  }
}

/** `width`: CSS pixels, as Word counts pictures. */
export function picture(
  drawing: Drawing,
  width: number,
  alternative: string,
  pictures: Pictures,
): ImageRun | undefined {
  const made = pictures.get(drawing)
  if (!made) return undefined
  const height = Math.max(1, Math.round((width * drawing.height) / drawing.width))
  const words = oneLine(alternative)
  const shared = {
    transformation: { width: Math.round(width), height },
    altText: { name: oneLine(drawing.title), title: oneLine(drawing.title), description: words },
  }
  return made.svg
    ? new ImageRun({ type: 'svg', data: made.svg, fallback: { type: 'png', data: made.png }, ...shared })
    : new ImageRun({ type: 'png', data: made.png, ...shared })
}
