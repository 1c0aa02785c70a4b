import type { MapSymbol } from '../mapPicture.ts'

/** Circles below, the greatest first, so that none hides a smaller one; then everything else. */
export const inDrawingOrder = (symbols: readonly MapSymbol[]): readonly MapSymbol[] =>
  symbols.toSorted((a, b) =>
    a.shape === 'circle' && b.shape === 'circle'
      ? b.radius - a.radius
      : Number(b.shape === 'circle') - Number(a.shape === 'circle'),
  )
