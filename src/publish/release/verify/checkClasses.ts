// Class breaks must follow from what is published: breaks that do not were made from something else.
import type { Dataset } from '../../../core/release/dataset.ts'
import type { Classes } from '../../../core/release/manifest.ts'
import type { Problem } from '../../problem.ts'
import { breaksFor } from '../classesOf.ts'
import { faultOf } from './fault.ts'

/** Ties and few values merge classes, so more classes than there are may have been asked for. */
const mostClasses = 12

export function checkClasses(path: string, dataset: Dataset, classes: Classes | undefined): Problem[] {
  if (!classes || classes.method === 'fixed') return []
  const { method, breaks } = classes
  const published = Array.from(dataset.columns.value).filter((value) => !Number.isNaN(value))
  const wanted = JSON.stringify(breaks)
  for (let count = Math.max(2, classes.count); count <= mostClasses; count++)
    if (JSON.stringify(breaksFor(method, published, count)) === wanted) return []
  return [
    faultOf(path, {
      code: 'classes-differ',
      message: `the class breaks do not follow from the published values (${method})`,
      value: breaks.join(', '),
      exit: 4,
    }),
  ]
}
