// Blocks as HTML, in the order they stand.
import type { Language } from '../../core/release/localText.ts'
import type { Block, Run } from '../document/reportDocument.ts'
import { figureRows, type Piece } from '../writing/figureRows.ts'
import { figureHtml, type NextId } from './htmlFigure.ts'
import { tableHtml } from './htmlTable.ts'
import { isAddress } from '../writing/isAddress.ts'
import { tag, words } from './htmlTags.ts'

function runHtml({ text, isBold, isItalic, href }: Run): string {
  const plain = words(text)
  const styled = isItalic ? tag('em', {}, plain) : plain
  const weighted = isBold ? tag('strong', {}, styled) : styled
  if (href === undefined || !isAddress(href)) return weighted
  return tag('a', { href, rel: 'noreferrer' }, weighted)
}

const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('')

export interface BlockPlace {
  readonly language: Language
  readonly nextId: NextId
  /** 2 to 4, for a heading that wishes to be of this level: none is skipped. */
  readonly headingLevel: (wish: 2 | 3 | 4) => number
}

const belowTitle = { 1: 2, 2: 3, 3: 4 } as const

function pieceHtml(piece: Piece, { language, nextId, headingLevel }: BlockPlace): string {
  switch (piece.kind) {
    case 'heading':
      return tag(`h${headingLevel(belowTitle[piece.level])}`, {}, words(piece.text))
    case 'paragraph':
      return tag('p', { class: piece.isSmall ? 'small' : undefined }, runsHtml(piece.runs))
    case 'list':
      return tag(
        piece.isOrdered ? 'ol' : 'ul',
        {},
        piece.items.map((runs) => tag('li', {}, runsHtml(runs))).join(''),
      )
    case 'figures':
      return tag(
        'div',
        { class: 'figures' },
        piece.figures.map((figure) => figureHtml(figure, nextId, language)).join('\n'),
      )
    case 'table':
      return tableHtml(piece, nextId, language)
    case 'keyFigures':
      return tag(
        'dl',
        { class: 'key' },
        piece.figures
          .map((one) => tag('div', {}, tag('dt', {}, words(one.words)) + tag('dd', {}, words(one.value))))
          .join(''),
      )
    case 'pageBreak':
      return ''
  }
}

export const blocksHtml = (blocks: readonly Block[], place: BlockPlace): string =>
  figureRows(blocks)
    .map((piece) => pieceHtml(piece, place))
    .filter((html) => html !== '')
    .join('\n')
