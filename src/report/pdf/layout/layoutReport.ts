// A report on its pages: the body first, then, as all page numbers are known, contents and running heads.
import { writerTexts } from '../../../i18n/texts/writers.ts'
import type { ReportDocument, ReportSection } from '../../document/reportDocument.ts'
import { oneLine } from '../../writing/cleanText.ts'
import { opensWithTitle } from '../../writing/opensWithTitle.ts'
import type { Typeface } from '../text/typeface.ts'
import { stackBoxes } from './box.ts'
import { boxesOf } from './boxesOf.ts'
import { layContents, type Entry } from './contents.ts'
import { coverRules, headBox, layCover } from './cover.ts'
import { flowFrom, type Flow } from './flow.ts'
import { innerHeight, page } from './page.ts'
import { branch, type Bookmark, type Ink, type Piece } from './piece.ts'
import { runningInks } from './running.ts'

export interface LaidReport {
  readonly pieces: readonly Piece[]
  /** Page by page: what is drawn, but is not part of the text. */
  readonly decoration: readonly (readonly Ink[])[]
}

/** A sheet without a cover that runs over by no more than this share of a page is set closer, to be one page. */
const mostOver = 0.2
const close = 0.5

/** With more entries than this the contents name sections only. */
const mostEntries = 45

interface Body {
  readonly pieces: readonly Piece[]
  readonly bookmarks: readonly Bookmark[]
  readonly flow: Flow
}

function sectionMarks(section: ReportSection, index: number, bookmarks: Bookmark[]) {
  const mark = (title: string, level: number, flow: Flow): Bookmark[] => {
    const anchor = `s${index}-${bookmarks.length}`
    const bookmark: Bookmark = {
      kind: 'bookmark',
      title: oneLine(title),
      level,
      anchor,
      page: flow.page(),
      y: flow.y(),
    }
    bookmarks.push(bookmark)
    return [bookmark]
  }
  const isOwn = (text: string) => text.trim() === section.title.trim()
  return {
    begin: (flow: Flow) => mark(section.title, 1, flow),
    heading: (text: string, level: number, flow: Flow) =>
      isOwn(text) ? [] : mark(text, Math.max(2, level), flow),
  }
}

async function layBody(
  document: ReportDocument,
  first: number,
  typeface: Typeface,
  report: (share: number) => Promise<void>,
  looseness = 1,
): Promise<Body> {
  const flow = flowFrom(first)
  const bookmarks: Bookmark[] = []
  const pieces: Piece[] = []
  if (!document.hasCover) {
    const head = headBox(document, !opensWithTitle(document), typeface)
    if (head) pieces.push(...head.place(flow))
  }
  for (const [i, section] of document.sections.entries()) {
    const marks = sectionMarks(section, i, bookmarks)
    const boxes = boxesOf(section.blocks, typeface, ({ text, level }, at) => marks.heading(text, level, at))
    const inner = stackBoxes(boxes, flow, { begin: () => marks.begin(flow), looseness })
    pieces.push(branch('Sect', inner, { title: oneLine(section.title) }))
    await report((i + 1) / document.sections.length)
  }
  return { pieces, bookmarks, flow }
}

async function layFitting(
  document: ReportDocument,
  first: number,
  typeface: Typeface,
  report: (share: number) => Promise<void>,
): Promise<Body> {
  const body = await layBody(document, first, typeface, report)
  const { flow } = body
  const isOver = flow.page() === 1 && flow.y() - page.top <= mostOver * innerHeight
  if (document.hasCover || !isOver) return body
  const closer = await layBody(document, first, typeface, report, close)
  return closer.flow.page() === 0 ? closer : body
}

const shortened = (entries: readonly Entry[]): Entry[] => {
  const two = entries.filter(({ level }) => level <= 2)
  return two.length <= mostEntries ? two : entries.filter(({ level }) => level === 1)
}

/** What the contents will list, before any page number is known: it says how many pages they take. */
function plannedEntries({ sections }: ReportDocument): Entry[] {
  const entry = (title: string, level: number): Entry => ({
    title: oneLine(title),
    level,
    anchor: '',
    number: 0,
  })
  return sections
    .filter(({ blocks }) => blocks.some(({ kind }) => kind !== 'pageBreak'))
    .flatMap(({ title, blocks }) => [
      entry(title, 1),
      ...blocks.flatMap((block) =>
        block.kind === 'heading' && block.text.trim() !== title.trim()
          ? [entry(block.text, Math.max(2, block.level))]
          : [],
      ),
    ])
}

/** The section that a page goes on with; none where one begins. */
function goingOn(bookmarks: readonly Bookmark[], page: number): string | undefined {
  const sections = bookmarks.filter(({ level }) => level === 1)
  if (sections.some((section) => section.page === page)) return undefined
  return sections.findLast((section) => section.page < page)?.title
}

export async function layoutReport(
  document: ReportDocument,
  typeface: Typeface,
  report: (share: number) => Promise<void>,
): Promise<LaidReport> {
  const texts = writerTexts[document.language]
  const contentsOf = (entries: readonly Entry[]) =>
    layContents(texts.contents, shortened(entries), 1, typeface)
  const first = document.hasCover ? contentsOf(plannedEntries(document)).flow.page() + 1 : 0
  const body = await layFitting(document, first, typeface, report)
  const entries = body.bookmarks.map((mark) => ({ ...mark, number: mark.page + 1 }))
  const front = document.hasCover ? contentsOf(entries) : undefined
  const pages = body.flow.page() + 1
  const decoration = Array.from({ length: pages }, (_, page): readonly Ink[] => {
    if (page === 0 && front) return coverRules
    const number = texts.page(page + 1, pages)
    const section = goingOn(body.bookmarks, page)
    const running = runningInks(document, { number, section, hasHead: page > 0 }, typeface)
    return [...running, ...((page < first ? front?.flow : body.flow)?.decoration.get(page) ?? [])]
  })
  if (!front) return { pieces: body.pieces, decoration }
  const cover = branch('Sect', layCover(document, typeface), { title: oneLine(document.title) })
  return {
    pieces: [cover, branch('Sect', front.pieces, { title: texts.contents }), ...body.pieces],
    decoration,
  }
}
