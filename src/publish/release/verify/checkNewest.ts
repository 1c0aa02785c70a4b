// The newest period of a dataset, for frames: it must be that and nothing else, since they show it before anything is verified.
import { FullJsonStatSchema, type FullJsonStat } from '../../../core/release/fullJsonStat.ts'
import type { Problem } from '../../problem.ts'
import { faultOf } from './fault.ts'
import { firstDifferences } from './firstDifferences.ts'
import { parsePublished } from './readPublished.ts'

/** `expected`: cut from the dataset of the release. */
export function checkNewest(path: string, bytes: Uint8Array, expected: FullJsonStat): readonly Problem[] {
  const { result: found, problems } = parsePublished(path, bytes, FullJsonStatSchema)
  if (!found) return problems
  const told = found.value.findIndex((number, i) => number !== null && expected.value[i] === null)
  if (told >= 0)
    return [
      faultOf(path, {
        code: 'newest-tells-absent',
        value: String(found.value[told]),
        message: `the number at position ${told} is told, though the dataset has none`,
        hint: 'Withdraw the release and build it again.',
        exit: 4,
      }),
    ]
  const places = new Set([...firstDifferences(found, expected), ...firstDifferences(expected, found)])
  return [...places].map((place) =>
    faultOf(path, {
      code: 'newest-differs',
      value: place,
      message: `${place} is not what the dataset says of its newest period`,
    }),
  )
}
