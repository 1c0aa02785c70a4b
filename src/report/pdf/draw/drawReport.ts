// A laid out report into a PDF: pieces in reading order, each as a tagged element; bookmarks and links as they come.
import { rgb, short } from './pathOperators.ts'
import { drawDrawing, type Pen } from './drawingInk.ts'
import type { LaidReport } from '../layout/layoutReport.ts'
import { page as paper } from '../layout/page.ts'
import { firstPage, type Bookmark, type Branch, type Ink, type Piece } from '../layout/piece.ts'
import type { Pdf, PdfElement, PdfOutline } from './pdf.ts'
import { drawText } from './textInk.ts'

function drawInk(ink: Ink, pen: Pen): void {
  switch (ink.kind) {
    case 'text':
      drawText(ink, pen.typeface, pen.pdf)
      return
    case 'rule':
      pen.pdf.addContent(
        `q ${rgb(ink.color)} RG ${short(ink.weight)} w 0 J [] 0 d ${short(ink.x)} ${short(ink.y)} m ${short(ink.x + ink.width)} ${short(ink.y)} l S Q`,
      )
      return
    case 'drawing':
      drawDrawing(ink.drawing, ink.x, ink.y, ink.scale, pen)
      return
    case 'logo':
      pen.pdf.image(ink.data, ink.x, ink.y, { fit: ink.fit })
  }
}

/** What may hold more than a page: there the work pauses between its parts. */
const large = new Set(['Sect', 'Table', 'TOC', 'L'])

function optionsOf({ title, alternative, scope, box }: Branch): object {
  const bbox = box && [box.x, box.y, box.x + box.width, box.y + box.height]
  return {
    ...(title ? { title } : {}),
    ...(alternative ? { alt: alternative } : {}),
    ...(scope ? { scope } : {}),
    ...(bbox ? { bbox, placement: 'Block' } : {}),
  }
}

function span(element: PdfElement, columns: number): void {
  const { data } = element.dictionary
  data['A'] = { ...(typeof data['A'] === 'object' ? data['A'] : {}), O: 'Table', ColSpan: columns }
}

function addLink(pdf: Pdf, { link }: Branch, element: PdfElement): void {
  if (!link) return
  const { x, y, width, height } = link.place
  // A text in pdfkit's dictionaries is an object; bare strings are names.
  const options = { structParent: element, Contents: Object(link.words) as object }
  if (link.isInside) pdf.goTo(x, y, width, height, link.to, options)
  else pdf.link(x, y, width, height, link.to, options)
}

export async function drawReport(
  laid: LaidReport,
  pen: Pen,
  report: (share: number) => Promise<void>,
): Promise<void> {
  const { pdf } = pen
  const pages = laid.decoration.length
  let open = -1
  const outlines: PdfOutline[] = [pdf.outline]

  function nextPage(): void {
    open += 1
    pdf.addPage()
    pdf.markContent('Artifact', { type: 'Pagination' })
    for (const ink of laid.decoration[open] ?? []) drawInk(ink, pen)
    pdf.endMarkedContent()
  }
  const openUpTo = (page: number) => {
    while (open < page) nextPage()
  }
  function drawBookmark({ title, level, anchor, page, y }: Bookmark): void {
    openUpTo(page)
    const top = Math.max(0, y - 8)
    pdf.addNamedDestination(anchor, 'XYZ', null, top, null)
    outlines.length = Math.min(outlines.length, level)
    // `left` is counted from the right edge.
    const item = outlines.at(-1)?.addItem(title, { top, left: paper.width })
    if (item) outlines.push(item)
  }
  function startBranch(piece: Branch, parent: PdfElement): PdfElement {
    openUpTo(firstPage(piece) ?? open)
    const element = pdf.struct(piece.tag, optionsOf(piece))
    if (piece.columns) span(element, piece.columns)
    parent.add(element)
    return element
  }
  function drawPiece(piece: Piece, parent: PdfElement): void {
    if (piece.kind === 'bookmark') drawBookmark(piece)
    else if (piece.kind === 'leaf') {
      openUpTo(piece.page)
      parent.add(() => piece.inks.forEach((ink) => drawInk(ink, pen)))
    } else {
      const element = startBranch(piece, parent)
      for (const inner of piece.pieces) drawPiece(inner, element)
      addLink(pdf, piece, element)
      element.end()
    }
  }
  async function drawLarge(piece: Piece, parent: PdfElement): Promise<void> {
    if (piece.kind !== 'branch' || !large.has(piece.tag)) {
      drawPiece(piece, parent)
      await report((open + 1) / pages)
      return
    }
    const element = startBranch(piece, parent)
    for (const inner of piece.pieces) await drawLarge(inner, element)
    element.end()
  }

  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const piece of laid.pieces) await drawLarge(piece, root)
  openUpTo(pages - 1)
  root.end()
}
