import type { Block } from '../document/reportDocument.ts'

export type FigureBlock = Extract<Block, { kind: 'figure' }>
export type Piece =
  Exclude<Block, { kind: 'figure' }> | { readonly kind: 'figures'; readonly figures: readonly FigureBlock[] }

/** Shares are rounded by those who give them. */
const full = 1.001

/** Figures that follow each other stand side by side as long as their shares of the width make room for it. */
export function figureRows(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = []
  let row: FigureBlock[] = []
  const endRow = () => {
    if (row.length > 0) pieces.push({ kind: 'figures', figures: row })
    row = []
  }
  for (const block of blocks) {
    if (block.kind !== 'figure') {
      endRow()
      pieces.push(block)
      continue
    }
    const taken = row.reduce((sum, { share }) => sum + share, 0)
    if (taken + block.share > full) endRow()
    row.push(block)
  }
  endRow()
  return pieces
}
