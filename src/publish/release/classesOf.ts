// Classes that an indicator ships with at a level: over all its periods, so that a colour means the same in each, and from
// published values only.
import { breaksBy } from '../../core/classification/breaksBy.ts'
import type { Classes } from '../../core/release/manifest.ts'
import type { AtlasIndicator } from '../atlas/atlas.ts'

/** Where nothing is declared: five natural classes. */
const usual = { method: 'jenks', count: 5 } as const

export function classesOf({ kind, classes }: AtlasIndicator, values: readonly number[]): Classes | undefined {
  if (kind === 'category') return undefined
  const declared = classes ?? usual
  const palette = classes?.palette === undefined ? {} : { palette: classes.palette }
  if (declared.method === 'fixed')
    return { method: 'fixed', count: declared.breaks.length + 1, breaks: [...declared.breaks], ...palette }
  const breaks = [...breaksBy(declared.method, values, declared.count)]
  return { method: declared.method, count: breaks.length + 1, breaks, ...palette }
}
