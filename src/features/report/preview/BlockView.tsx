// Blocks as HTML, the same that PDF, DOCX and PPTX are written from.
import type { Block, Run } from '../../../report/document/reportDocument.ts'
import { figureRows, type FigureBlock, type Piece } from '../../../report/writing/figureRows.ts'
import { DrawingSvg } from './DrawingSvg.tsx'
import styles from './preview.module.css'
import { TableView } from './TableView.tsx'

function RunView({ run }: { run: Run }) {
  const { text, isBold, isItalic, href } = run
  const styled = isItalic ? <em>{text}</em> : text
  const weighted = isBold ? <strong>{styled}</strong> : styled
  if (href === undefined) return weighted
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {weighted}
    </a>
  )
}

export const Runs = ({ runs }: { runs: readonly Run[] }) =>
  // oxlint-disable-next-line react/no-array-index-key
  runs.map((run, i) => <RunView key={i} run={run} />)

function Heading({ level, text }: Extract<Block, { kind: 'heading' }>) {
  // The page's own headings stand above.
  if (level === 1) return <h3 className={styles.heading1}>{text}</h3>
  return level === 2 ? (
    <h4 className={styles.heading2}>{text}</h4>
  ) : (
    <h5 className={styles.heading3}>{text}</h5>
  )
}

function Figures({ figures }: { figures: readonly FigureBlock[] }) {
  return (
    <div className={styles.figures}>
      {figures.map(({ drawing, caption, share }) => (
        <figure key={drawing.title} className={styles.figure} style={{ flexBasis: `${share * 100 - 2}%` }}>
          <DrawingSvg drawing={drawing} />
          {caption !== '' && <figcaption>{caption}</figcaption>}
        </figure>
      ))}
    </div>
  )
}

function PieceView({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'heading':
      return <Heading {...piece} />
    case 'paragraph':
      return (
        <p className={piece.isSmall ? styles.small : undefined}>
          <Runs runs={piece.runs} />
        </p>
      )
    case 'list': {
      const List = piece.isOrdered ? 'ol' : 'ul'
      return (
        <List>
          {piece.items.map((runs, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={i}>
              <Runs runs={runs} />
            </li>
          ))}
        </List>
      )
    }
    case 'figures':
      return <Figures figures={piece.figures} />
    case 'table':
      return <TableView table={piece} />
    case 'keyFigures':
      return (
        <dl className={styles.keyFigures}>
          {piece.figures.map(({ value, words }) => (
            <div key={words}>
              <dd>{value}</dd>
              <dt>{words}</dt>
            </div>
          ))}
        </dl>
      )
    case 'pageBreak':
      return null
  }
}

export const Blocks = ({ blocks }: { blocks: readonly Block[] }) =>
  // Blocks are made anew together, never one by one.
  // oxlint-disable-next-line react/no-array-index-key
  figureRows(blocks).map((piece, i) => <PieceView key={i} piece={piece} />)
