import type { Block, ReportDocument, Run } from '../report/document/reportDocument.ts'
import type { Drawing } from '../drawing/drawing.ts'

const ofRuns = (runs: readonly Run[]): string[] => runs.map(({ text }) => text)
const ofDrawing = ({ marks }: Drawing): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return ofRuns(block.runs)
    case 'list':
      return block.items.flatMap(ofRuns)
    case 'figure':
      return [block.caption, ...ofDrawing(block.drawing)]
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) =>
          cells.flatMap(({ text, drawing }) => (drawing ? ofDrawing(drawing) : [text])),
        ),
      ]
    case 'keyFigures':
      return block.figures.flatMap(({ value, words }) => [value, words])
    case 'pageBreak':
      return []
  }
}

/** Every number that a report shows, as it is written: `12.345`, `24,9`, `−0,8`. Each once. */
export function reportFigures({ sections }: ReportDocument): string[] {
  const texts = sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))
  return [...new Set(texts.flatMap((text) => text.match(/[−+]?\d+(?:[.,]\d+)*/g) ?? []))]
}
