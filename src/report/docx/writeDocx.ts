// A report as Word document: headings, tables and lists of Word itself, figures as pictures with their words.
import {
  AlignmentType,
  Document,
  Footer,
  ImageRun,
  Media,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  type Table,
} from 'docx'
import type { Drawing } from '../../drawing/drawing.ts'
import { writerTexts } from '../../i18n/texts/writers.ts'
import type { ReportDocument } from '../document/reportDocument.ts'
import { cleanText, oneLine } from '../writing/cleanText.ts'
import { figureRows } from '../writing/figureRows.ts'
import { logoBytes } from '../writing/logo.ts'
import { opensWithTitle } from '../writing/opensWithTitle.ts'
import { languageTag } from '../writing/paperLook.ts'
import { makePictures, type MakePng } from '../writing/pictures.ts'
import { silent, type WriteOptions } from '../writing/writeOptions.ts'
import { docxBlocks, pageEnd, type Making } from './docxBlocks.ts'
import { numbering, page, styles, textWidth } from './docxLook.ts'

/** With more small pictures in its tables Word becomes slow: there the cells say in words what they would draw. */
const mostCellPictures = 12_000

function drawingsOf({ sections }: ReportDocument): Record<'figures' | 'small', readonly Drawing[]> {
  const blocks = sections.flatMap((section) => section.blocks)
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? block.drawing : []))
  const cells = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) => row.cells.flatMap(({ drawing }) => drawing ?? []))
      : [],
  )
  return { figures, small: cells.length > mostCellPictures ? [] : cells }
}

function logo(document: ReportDocument): Paragraph[] {
  const made = document.logo && logoBytes(document.logo.data)
  if (!document.logo || !made) return []
  const scale = Math.min(240 / made.width, 80 / made.height)
  const words = oneLine(document.logo.alternative)
  const image = new ImageRun({
    type: made.kind,
    data: made.bytes,
    transformation: { width: Math.round(made.width * scale), height: Math.round(made.height * scale) },
    altText: { name: words, title: words, description: words },
  })
  return [new Paragraph({ spacing: { after: 240 }, children: [image] })]
}

const styled = (style: string, text: string, before = 0): Paragraph[] =>
  text.trim() === ''
    ? []
    : [
        new Paragraph({
          style,
          ...(before ? { spacing: { before } } : {}),
          children: [new TextRun(cleanText(text))],
        }),
      ]

function front(document: ReportDocument): (Paragraph | TableOfContents)[] {
  const texts = writerTexts[document.language]
  if (!document.hasCover) {
    const title = opensWithTitle(document)
      ? []
      : [...styled('Title', document.title), ...styled('Subtitle', document.subtitle)]
    return [...logo(document), ...title]
  }
  const headings = document.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'heading' && block.level <= 2),
  )
  return [
    ...logo(document),
    ...styled('Title', document.title, 3000),
    ...styled('Subtitle', document.subtitle),
    ...styled('Small', document.author, 2400),
    ...styled('Small', document.footer),
    pageEnd(),
    ...styled('ContentsTitle', texts.contents),
    new TableOfContents(texts.contents, {
      hyperlink: true,
      headingStyleRange: headings.length > 45 ? '1-1' : '1-2',
    }),
    pageEnd(),
  ]
}

function footer(document: ReportDocument): Footer {
  const [before, between] = writerTexts[document.language].pageOf
  const number = new TextRun({
    children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
  })
  const words = new TextRun(oneLine(document.footer))
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }]
  return new Footer({
    children: [
      new Paragraph({ style: 'Small', alignment: AlignmentType.LEFT, tabStops, children: [words, number] }),
    ],
  })
}

/** With media that count on: those of a document look for a free name from the first one, for each of thousands of pictures. */
class ReportFile extends Document {
  private readonly pictures = new Media()
  override get Media(): Media {
    return this.pictures
  }
}

/** `makePng`: no program shows a picture as SVG alone, so without a canvas there is no Word document. */
export async function writeDocx(
  document: ReportDocument,
  makePng: MakePng,
  { report = silent }: WriteOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { figures, small } = drawingsOf(document)
  const pictures = await makePictures(figures, small, makePng, (share) => report(share * 0.6))
  let lists = 0
  const making: Making = { pictures, nextList: () => lists++ }
  const children: (Paragraph | Table | TableOfContents)[] = [...front(document)]
  for (const [i, { blocks }] of document.sections.entries()) {
    // A break that stands at the top of the first page would leave an empty one.
    const shown = i === 0 && blocks[0]?.kind === 'pageBreak' ? blocks.slice(1) : blocks
    children.push(...figureRows(shown).flatMap((piece) => docxBlocks(piece, making)))
    await report(0.6 + (0.2 * (i + 1)) / document.sections.length)
  }
  const language = languageTag[document.language]
  const file = new ReportFile({
    title: oneLine(document.title),
    subject: oneLine(document.subtitle),
    creator: oneLine(document.author) || 'Raumblick',
    styles: {
      ...styles,
      default: {
        ...styles.default,
        document: {
          ...styles.default?.document,
          run: { ...styles.default?.document?.run, language: { value: language } },
        },
      },
    },
    numbering: numbering(lists),
    sections: [
      {
        properties: { page, titlePage: document.hasCover },
        footers: { default: footer(document) },
        children,
      },
    ],
  })
  await report(0.85)
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file))
  await report(1)
  return bytes
}
