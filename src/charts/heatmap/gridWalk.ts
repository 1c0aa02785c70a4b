// A walk over a grid by keys. Line −1 is the head row, column −1 the names; the corner of both is skipped.

export interface GridPlace {
  readonly line: number
  readonly column: number
}

const page = 10

/** Undefined for keys that do not walk. */
export function nextPlace(
  key: string,
  { line, column }: GridPlace,
  lines: number,
  columns: number,
): GridPlace | undefined {
  const lastLine = lines - 1
  const lastColumn = columns - 1
  const clamp = (to: GridPlace): GridPlace => ({
    line: Math.max(column < 0 ? 0 : -1, Math.min(lastLine, to.line)),
    column: Math.max(line < 0 ? 0 : -1, Math.min(lastColumn, to.column)),
  })
  switch (key) {
    case 'ArrowDown':
      return clamp({ line: line + 1, column })
    case 'ArrowUp':
      return clamp({ line: line - 1, column })
    case 'ArrowRight':
      return clamp({ line, column: column + 1 })
    case 'ArrowLeft':
      return clamp({ line, column: column - 1 })
    case 'PageDown':
      return clamp({ line: line + page, column })
    case 'PageUp':
      return clamp({ line: Math.max(0, line - page), column })
    case 'Home':
      return clamp({ line, column: -1 })
    case 'End':
      return clamp({ line, column: lastColumn })
    default:
      return undefined
  }
}
