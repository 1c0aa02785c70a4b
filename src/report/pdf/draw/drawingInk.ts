// A drawing on the page: shapes as vectors, text as text.
import type { Drawing, TextMark } from '../../../drawing/drawing.ts'
import { cleanText } from '../../writing/cleanText.ts'
import type { Typeface } from '../text/typeface.ts'
import { markOperators, opacityName } from './markOperators.ts'
import type { Pdf, PdfRef } from './pdf.ts'
import { short } from './pathOperators.ts'
import type { SharedMarks } from './sharedMarks.ts'
import { drawText } from './textInk.ts'

export interface Pen {
  readonly pdf: Pdf
  readonly typeface: Typeface
  readonly shared: SharedMarks
  readonly states: (opacity: number) => PdfRef
}

/** Graphics states of a document, one an opacity. */
export function opacityStates(pdf: Pdf): Pen['states'] {
  const known = new Map<string, PdfRef>()
  return (opacity) => {
    const name = opacityName(opacity)
    let ref = known.get(name)
    if (!ref) {
      ref = pdf.ref({ Type: 'ExtGState', ca: opacity })
      ref.end()
      known.set(name, ref)
    }
    return ref
  }
}

const shareBefore = { start: 0, middle: 0.5, end: 1 } as const

function drawMarkText(mark: TextMark, { pdf, typeface }: Pen): void {
  const text = cleanText(mark.text)
    .replaceAll(/[\u00ad\u200b]/g, '')
    .replaceAll('\n', ' ')
  const width = typeface.widthOf(text, mark) * mark.size
  const x = mark.at[0] - width * shareBefore[mark.anchor ?? 'start']
  drawText({ ...mark, text, x, y: mark.at[1] }, typeface, pdf)
}

export function drawDrawing(drawing: Drawing, x: number, y: number, scale: number, pen: Pen): void {
  const { pdf } = pen
  pdf.save()
  pdf.transform(scale, 0, 0, scale, x, y)
  const form = pen.shared.paint(drawing)
  pdf.addContent(`0 0 ${short(drawing.width)} ${short(drawing.height)} re W n 1 j ${form.operators}`)
  let shapes: string[] = []
  const flush = () => {
    if (shapes.length > 0) pdf.addContent(shapes.join('\n'))
    shapes = []
  }
  for (const mark of drawing.marks.slice(form.count)) {
    if (mark.kind === 'text') {
      flush()
      drawMarkText(mark, pen)
      continue
    }
    const { opacity } = mark
    if (opacity !== undefined && opacity < 1) pdf.page.ext_gstates[opacityName(opacity)] = pen.states(opacity)
    shapes.push(markOperators(mark))
  }
  flush()
  pdf.restore()
}
