// The one outline around several areas: whatever lies between two of them is left away. From the arcs of the topology, so that it
// lies exactly on the areas' borders.
import type { MapArc, MapOutlines } from '../mapPicture.ts'
import { joinLines } from './joinLines.ts'
import { toMercator, type Coordinates } from './mercatorOutlines.ts'

/** An arc that neighbours drew each for itself is there twice: only that of the area inside counts. */
function isAround({ owners, beyond }: MapArc, wished: ReadonlySet<string>): boolean {
  if (!owners.some((id) => wished.has(id))) return false
  const others = beyond === undefined ? owners : [...owners, beyond]
  return others.length === 1 || others.some((id) => !wished.has(id))
}

const known = new WeakMap<MapOutlines, WeakMap<readonly string[], readonly Coordinates[]>>()

/** Reckoned once for each list of areas. Ids without outlines are left out. */
export function unionOutline(outlines: MapOutlines, ids: readonly string[]): readonly Coordinates[] {
  const byIds = known.get(outlines) ?? new WeakMap<readonly string[], readonly Coordinates[]>()
  known.set(outlines, byIds)
  const found = byIds.get(ids)
  if (found) return found
  const wished = new Set(ids)
  const pieces = outlines.arcs.filter((arc) => isAround(arc, wished)).map(({ line }) => line)
  const made = joinLines(pieces).map(toMercator)
  byIds.set(ids, made)
  return made
}
