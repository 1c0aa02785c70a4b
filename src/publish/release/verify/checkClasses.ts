// Class breaks must follow from what is published: breaks that do not were made from something else.
import { breaksBy } from '../../../core/classification/breaksBy.ts'
import type { Dataset } from '../../../core/release/dataset.ts'
import type { Classes } from '../../../core/release/manifest.ts'
import type { Problem } from '../../problem.ts'
import { faultOf } from './fault.ts'

/** Ties and few values merge classes, round limits make some more: another number than there is may have been asked for. */
const mostClasses = 12

/** Every possible number, the likeliest first. Example: 5 → 5, 6, … 12, 2, 3, 4. */
function likelyCounts(own: number): readonly number[] {
  const all = Array.from({ length: mostClasses - 1 }, (_, i) => i + 2)
  return [...all.filter((count) => count >= own), ...all.filter((count) => count < own)]
}

export function checkClasses(path: string, dataset: Dataset, classes: Classes | undefined): Problem[] {
  if (!classes || classes.method === 'fixed') return []
  const { method, breaks } = classes
  const published = Array.from(dataset.columns.value).filter((value) => !Number.isNaN(value))
  const wanted = JSON.stringify(breaks)
  for (const count of likelyCounts(classes.count))
    if (JSON.stringify(breaksBy(method, published, count)) === wanted) return []
  return [
    faultOf(path, {
      code: 'classes-differ',
      message: `the class breaks do not follow from the published values (${method})`,
      value: breaks.join(', '),
      exit: 4,
    }),
  ]
}
