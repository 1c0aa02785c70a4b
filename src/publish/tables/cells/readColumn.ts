// One column of the deliveries as numbers or texts, cell by cell, with everything that is wrong in it.
import type { AbsentStatus, FlagStatus } from '../../../core/release/status.ts'
import type { AtlasTable } from '../../atlas/atlas.ts'
import type { Problem } from '../../problem.ts'
import type { Delivery, Source } from '../deliveries.ts'
import { isBlank, textOf, type GridCell } from '../grid/grid.ts'
import { placeOf, problemAt } from '../place.ts'
import { signsOf, type ColumnSigns, type Sign } from './decimalSign.ts'
import { readCell } from './readCell.ts'
import { digitsOf, type NumberFault } from './readNumber.ts'
import { readSymbol } from './readSymbol.ts'

export interface ReadColumn {
  readonly numbers: Float64Array
  readonly absent: Map<number, AbsentStatus>
  readonly flags: Map<number, FlagStatus>
  readonly texts?: (string | undefined)[]
  readonly problems: readonly Problem[]
  /** The decimal sign that was detected in a file, by its number. */
  readonly detected: ReadonlyMap<number, Sign>
}

export interface ColumnRequest {
  readonly header: string
  readonly table: AtlasTable
  readonly deliveries: readonly Delivery[]
  readonly sources: readonly Source[]
}

const columnOf = (delivery: Delivery, source: Source, header: string): number =>
  delivery.column >= 0 ? delivery.column : (source.layout.wanted.get(header) ?? -1)

function cellOf(delivery: Delivery, { sources, header }: ColumnRequest): GridCell {
  const source = sources[delivery.source]
  return source?.grid.rows[delivery.row - 1]?.[columnOf(delivery, source, header)]
}

function cellProblem(
  delivery: Delivery,
  { sources, header }: ColumnRequest,
  said: NumberFault,
  severity: Problem['severity'],
  value: string,
): Problem[] {
  const source = sources[delivery.source]
  if (!source) return []
  const column = source.layout.headers[columnOf(delivery, source, header)]?.shown ?? header
  return [problemAt({ ...placeOf(source.grid), row: delivery.row, column }, { ...said, severity, value })]
}

/** Digits of a text cell, for finding the signs of its column; texts that are no numbers show none. */
function digitText(cell: GridCell, symbols: AtlasTable['symbols']): string | undefined {
  if (typeof cell !== 'string') return undefined
  const meaning = readSymbol(cell.trim(), symbols)
  if (meaning.kind === 'plain') return digitsOf(cell.trim()).digits
  return meaning.kind === 'flagged' ? digitsOf(meaning.number).digits : undefined
}

/** Signs by file: each office's export has its own. */
function detectSigns(request: ColumnRequest): { signs: ColumnSigns[]; detected: Map<number, Sign> } {
  const { table, deliveries } = request
  const detected = new Map<number, Sign>()
  const signs = request.sources.map((_, index) => {
    const digits: string[] = []
    for (const delivery of deliveries) {
      const text = delivery.source === index ? digitText(cellOf(delivery, request), table.symbols) : undefined
      if (text !== undefined) digits.push(text)
    }
    const found = signsOf(digits, table.decimal)
    if (table.decimal === undefined && found.decimal) detected.set(index, found.decimal)
    return found
  })
  return { signs, detected }
}

/** Reads a column of numbers. A faulty cell is `missing` in the result and said in the problems. */
export function readNumberColumn(request: ColumnRequest): ReadColumn {
  const { deliveries, table } = request
  const { signs, detected } = detectSigns(request)
  const numbers = new Float64Array(deliveries.length).fill(NaN)
  const absent = new Map<number, AbsentStatus>()
  const flags = new Map<number, FlagStatus>()
  const problems: Problem[] = []
  for (const [i, delivery] of deliveries.entries()) {
    const cell = cellOf(delivery, request)
    const reading = readCell(cell, table.symbols, signs[delivery.source] ?? {})
    if (reading.kind === 'number') {
      numbers[i] = reading.value
      if (reading.flag) flags.set(i, reading.flag)
      if (reading.doubt)
        problems.push(...cellProblem(delivery, request, reading.doubt, 'warning', textOf(cell)))
    } else {
      absent.set(i, reading.kind === 'absent' ? reading.status : 'missing')
      if (reading.kind === 'fault')
        problems.push(...cellProblem(delivery, request, reading.fault, 'error', textOf(cell)))
    }
  }
  return { numbers, absent, flags, problems, detected }
}

const errorCell = (text: string): NumberFault => ({
  code: 'formula-error',
  message: `the cell holds the formula error ${text}`,
  hint: 'Correct the formula, or use a declared symbol.',
})

/** Reads a column of categories: texts as they stand, unless a symbol says that there is none. */
export function readTextColumn(request: ColumnRequest): ReadColumn {
  const { deliveries, table } = request
  const absent = new Map<number, AbsentStatus>()
  const problems: Problem[] = []
  const texts = deliveries.map((delivery, i) => {
    const cell = cellOf(delivery, request)
    const text = textOf(cell)
    const meaning = isBlank(cell) || table.symbols[text] ? readSymbol(text, table.symbols) : undefined
    const isError = typeof cell === 'object' && cell.kind === 'error'
    if (isError) problems.push(...cellProblem(delivery, request, errorCell(text), 'error', text))
    if (!isError && meaning?.kind !== 'absent') return text
    absent.set(i, meaning?.kind === 'absent' ? meaning.status : 'missing')
    return undefined
  })
  const numbers = new Float64Array(deliveries.length).fill(NaN)
  return { numbers, absent, flags: new Map(), texts, problems, detected: new Map() }
}
