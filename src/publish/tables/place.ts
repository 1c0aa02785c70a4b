import type { Problem } from '../problem.ts'

/** Where in a table something is; columns by their header. */
export interface Place {
  readonly file: string
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
}

/** Where a grid comes from, for problems and origins. */
export const placeOf = ({ file, sheet }: Place): Place => ({ file, ...(sheet !== undefined && { sheet }) })

type Said = Pick<Problem, 'code' | 'message'> & Partial<Pick<Problem, 'value' | 'hint' | 'severity' | 'exit'>>

/** A problem in a table: an error in the data unless said otherwise. */
export const problemAt = (
  { file, sheet, row, column }: Place,
  { severity = 'error', exit = 1, code, message, value, hint }: Said,
): Problem => ({
  severity,
  code,
  file,
  ...(sheet !== undefined && { sheet }),
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column }),
  ...(value !== undefined && { value }),
  message,
  ...(hint !== undefined && { hint }),
  exit,
})
