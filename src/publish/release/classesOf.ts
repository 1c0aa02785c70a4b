// Classes that an indicator ships with at a level: over all its periods, so that a colour means the same in each, and from
// published values only.
import { equalBreaks } from '../../core/classification/equalBreaks.ts'
import { naturalBreaks } from '../../core/classification/naturalBreaks.ts'
import { quantileBreaks } from '../../core/classification/quantileBreaks.ts'
import type { Classes } from '../../core/release/manifest.ts'
import type { AtlasIndicator } from '../atlas/atlas.ts'

/** Where nothing is declared: five natural classes. */
const usual = { method: 'jenks', count: 5 } as const

export function breaksFor(
  method: 'jenks' | 'quantile' | 'equal',
  values: readonly number[],
  count: number,
): readonly number[] {
  switch (method) {
    case 'jenks':
      return naturalBreaks(values, count)
    case 'quantile':
      return quantileBreaks(values, count)
    case 'equal':
      return equalBreaks(values, count)
  }
}

export function classesOf({ kind, classes }: AtlasIndicator, values: readonly number[]): Classes | undefined {
  if (kind === 'category') return undefined
  const declared = classes ?? usual
  const palette = classes?.palette === undefined ? {} : { palette: classes.palette }
  if (declared.method === 'fixed')
    return { method: 'fixed', count: declared.breaks.length + 1, breaks: [...declared.breaks], ...palette }
  const breaks = [...breaksFor(declared.method, values, declared.count)]
  return { method: declared.method, count: breaks.length + 1, breaks, ...palette }
}
