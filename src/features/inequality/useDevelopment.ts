import { useEffect, useState } from 'react'
import type { Dataset } from '../../core/release/dataset.ts'
import { developmentOf, type Development } from '../../core/scene/inequality/development.ts'
import type { Spread } from '../../core/scene/inequality/inequalityOf.ts'
import { pacedReport, slices } from '../../work/pacedReport.ts'

/** The development, once it is worked out, in slices that leave the page its turns; undefined until then. */
export function useDevelopment(dataset: Dataset | undefined, spread: Spread): Development | undefined {
  const [found, setFound] = useState<{
    readonly of: string
    readonly dataset: Dataset
    readonly development: Development
  }>()
  // A choice elsewhere makes a new scene over the same areas: what was worked out for them stays.
  const asked = spread.groups.map(({ row }) => row.id).join('\n')
  useEffect(
    function workItOut() {
      if (!dataset) return undefined
      const controller = new AbortController()
      const { signal } = controller
      const ids = asked.split('\n')
      const report = pacedReport(signal, () => undefined, slices.here)
      void developmentOf({ dataset, ids }, report).then(
        (development) => {
          if (!signal.aborted) setFound({ of: asked, dataset, development })
        },
        (error: unknown) => {
          // Given up because another one is asked for; anything else is a fault of the program and must be seen.
          if (!signal.aborted) throw error
        },
      )
      return () => controller.abort()
    },
    [dataset, asked],
  )
  return found?.of === asked && found.dataset === dataset ? found.development : undefined
}
