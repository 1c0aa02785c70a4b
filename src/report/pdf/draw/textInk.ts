// Text at a place, in the typeface; what the typeface has not is drawn, and still says its letter to those who search or copy.
import { signOf } from '../text/signs.ts'
import type { Typeface } from '../text/typeface.ts'
import { letterOutlines } from './letterOutlines.ts'
import { rgb, short } from './pathOperators.ts'
import type { Pdf } from './pdf.ts'

export interface SetText {
  readonly text: string
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly size: number
  readonly color: string
  readonly isBold?: boolean | undefined
  readonly isItalic?: boolean | undefined
  readonly halo?: string | undefined
}

/** Degrees of slant: there is no italic cut. */
const slant = 11

/**
 * Who copies or searches text finds the sign where a glyph is: one that is not painted. Mark and glyph must stand under the same
 * transformation, so pdfkit's own `text` will not do.
 */
function hiddenGlyph(sign: string, x: number, { y, size }: SetText, pdf: Pdf): void {
  const { _font: font, page } = pdf.font('regular')
  page.fonts[font.id] ??= font.ref()
  const [[glyph = '']] = font.encode('•')
  pdf.save()
  pdf.transform(1, 0, 0, -1, 0, page.height)
  pdf.markContent('Span', { actual: sign })
  pdf.addContent(
    `BT 3 Tr /${font.id} ${short(size)} Tf 1 0 0 1 ${short(x)} ${short(page.height - y)} Tm <${glyph}> Tj ET`,
  )
  pdf.endMarkedContent()
  pdf.restore()
}

function drawSign(sign: string, x: number, ink: SetText, pdf: Pdf): void {
  const { y, size, color } = ink
  const look = `${rgb(color)} rg ${rgb(color)} RG 0 J [] 0 d`
  const frame = `${short(size)} 0 0 ${short(-size)} ${short(x)} ${short(y)} cm`
  pdf.addContent(`q ${look}\n${frame}\n${signOf(sign).path}\nQ`)
  hiddenGlyph(sign, x, ink, pdf)
}

function drawHalo(text: string, x: number, ink: SetText, typeface: Typeface, pdf: Pdf): void {
  if (!ink.halo) return
  const font = ink.isBold ? typeface.semibold : typeface.regular
  const scale = ink.size / font.unitsPerEm
  const width = Math.max(2, ink.size * 0.24) / scale
  const frame = `${short(scale)} 0 0 ${short(-scale)} ${short(x)} ${short(ink.y)} cm`
  pdf.addContent(
    `q ${rgb(ink.halo)} RG 1 j 1 J [] 0 d\n${frame}\n${short(width)} w\n${letterOutlines(text, font)}\nQ`,
  )
}

export function drawText(ink: SetText, typeface: Typeface, pdf: Pdf): void {
  let { x } = ink
  for (const { text, isDrawn } of typeface.chunksOf(ink.text)) {
    if (isDrawn) drawSign(text, x, ink, pdf)
    else {
      drawHalo(text, x, ink, typeface, pdf)
      pdf
        .font(ink.isBold ? 'semibold' : 'regular')
        .fontSize(ink.size)
        .fillColor(ink.color)
      const oblique = ink.isItalic ? slant : false
      pdf.text(text, x, ink.y, { lineBreak: false, baseline: 'alphabetic', oblique })
    }
    x += typeface.widthOf(text, ink) * ink.size
  }
}
