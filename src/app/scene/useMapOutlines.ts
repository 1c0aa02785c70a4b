import { useMemo } from 'react'
import type { Outlines } from '../../data/outlines.ts'
import { makeMapOutlines } from '../../map/makeMapOutlines.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'

const made = new WeakMap<
  Outlines,
  { readonly parents: Outlines | undefined; readonly outlines: MapOutlines }
>()

/** What the map draws, made once for each edition: coming back to a level costs nothing. */
export function useMapOutlines(
  own: Outlines | undefined,
  parents: Outlines | undefined,
): MapOutlines | undefined {
  return useMemo(() => {
    if (!own) return undefined
    const known = made.get(own)
    if (known && known.parents === parents) return known.outlines
    const outlines = makeMapOutlines(`${own.level}.${own.edition}`, own.topology, parents?.topology)
    made.set(own, { parents, outlines })
    return outlines
  }, [own, parents])
}
