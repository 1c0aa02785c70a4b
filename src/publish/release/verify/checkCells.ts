// The cells of a published file: whatever is null says why, and nothing stands beside a word that says it is not there.
import type { JsonStat } from '../../../core/release/dataset.ts'
import { isStatus } from '../../../core/release/status.ts'
import type { Problem } from '../../problem.ts'
import { faultOf } from './fault.ts'

/** Words that stand instead of a number; `unreliable` may also stand beside one. */
const insteadOfNumber: ReadonlySet<string> = new Set(['withheld', 'missing', 'notApplicable', 'pending'])

const listOf = (ids: readonly number[]): string =>
  `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`

/** `measures`: ids in order of the file. Denominators may be told beside a withheld value. */
export function checkCells(path: string, file: JsonStat, measures: readonly string[]): Problem[] {
  const status = file.status ?? {}
  const [, areas, periods] = file.size
  const cells = areas * periods
  const first = measures.indexOf('value') * cells
  const faults = { 'null-without-status': [], 'number-beside-status': [], 'status-unknown': [] } as {
    [code: string]: number[]
  }
  for (const [i, number] of file.value.entries()) {
    const word = status[i]
    const measure = measures[Math.floor(i / cells)]
    const valueWord = measure === 'denominator' ? word : (word ?? status[first + (i % cells)])
    if (number === null && (word === undefined || !isStatus(word))) faults['null-without-status']?.push(i)
    if (number !== null && valueWord !== undefined && insteadOfNumber.has(valueWord))
      faults['number-beside-status']?.push(i)
  }
  for (const [key, word] of Object.entries(status))
    if (!isStatus(word) || !(Number(key) < file.value.length)) faults['status-unknown']?.push(Number(key))
  const said: Readonly<Record<string, string>> = {
    'null-without-status': 'has neither a number nor a word why',
    'number-beside-status': 'has a number beside a word that says it is not there',
    'status-unknown': 'has a status that means nothing',
  }
  return Object.entries(faults).flatMap(([code, ids]) =>
    ids.length === 0
      ? []
      : faultOf(path, {
          code,
          value: String(ids[0]),
          message: `the cell ${listOf(ids)} ${said[code] ?? ''}`,
        }),
  )
}
