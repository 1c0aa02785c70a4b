import { useEffect, useMemo, useState } from 'react'
import type { Outlines } from '../../data/outlines.ts'
import { makeMapOutlines, mapOutlinesInPieces } from '../../map/makeMapOutlines.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { runInPieces } from '../../work/pieces/runInPieces.ts'

const made = new WeakMap<
  Outlines,
  { readonly parents: Outlines | undefined; readonly outlines: MapOutlines }
>()

function find(own: Outlines, parents: Outlines | undefined): MapOutlines | undefined {
  const known = made.get(own)
  return known?.parents === parents ? known?.outlines : undefined
}

function keep(own: Outlines, parents: Outlines | undefined, outlines: MapOutlines): MapOutlines {
  made.set(own, { parents, outlines })
  return outlines
}

const about = (own: Outlines, parents: Outlines | undefined) =>
  [`${own.level}.${own.edition}`, own.topology, parents?.topology] as const

/**
 * What the map draws, made once for each edition: coming back to a level costs nothing. The first ones are made at once, since
 * nothing can be shown before; later ones in several tasks, since a reader is at work meanwhile: undefined until they are there.
 */
export function useMapOutlines(
  own: Outlines | undefined,
  parents: Outlines | undefined,
): MapOutlines | undefined {
  const [isLater, setIsLater] = useState(false)
  const [newest, setNewest] = useState<MapOutlines>()
  const outlines = useMemo(() => {
    if (!own) return undefined
    const known = find(own, parents)
    return known ?? (isLater ? undefined : keep(own, parents, makeMapOutlines(...about(own, parents))))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is newest is found
  }, [own, parents, isLater, newest])
  if (outlines && !isLater) setIsLater(true)
  const isLacking = outlines === undefined
  useEffect(
    function makeInPieces() {
      if (!own || !isLacking) return undefined
      return runInPieces(
        mapOutlinesInPieces(...about(own, parents)),
        (next) => setNewest(keep(own, parents, next)),
        // Thrown while drawing, so that the error boundary hears of it.
        (error) =>
          setNewest(() => {
            throw error
          }),
      )
    },
    [own, parents, isLacking],
  )
  return outlines
}
