// Islands and lakes under a pixel are left out, but no area ever is, and no ring that is somebody else's border too.
import { feature } from 'topojson-client'
import { filter } from 'topojson-simplify'
import { ringArea } from '../shape/ringArea.ts'
import { arcNumber, polygonsOfObject, type ArcRing, type AreaTopology } from './topologyRings.ts'

/** The same ring in two levels has the same arcs, whichever way round. */
const keyOf = (ring: ArcRing) =>
  ring
    .map(arcNumber)
    .toSorted((a, b) => a - b)
    .join(' ')

/** `leastArea` in squared units of the coordinates. */
export function withoutSmallIslands(topology: AreaTopology, leastArea: number): AreaTopology {
  const area = (ring: ArcRing) => {
    const [line = []] = feature(topology, { type: 'Polygon', arcs: [[...ring]] }).geometry.coordinates
    return Math.abs(ringArea(line))
  }
  const needed = new Set<string>()
  const borders = new Set<number>()
  for (const object of Object.values(topology.objects)) {
    const polygons = polygonsOfObject(object)
    for (const parts of polygons) needed.add(keyOf(largest(parts, area)))
    for (const arc of usedTwice(polygons)) borders.add(arc)
  }
  return filter(topology, (ring) => {
    const arcs = ring as unknown as ArcRing
    return (
      arcs.some((arc) => borders.has(arcNumber(arc))) || needed.has(keyOf(arcs)) || area(arcs) >= leastArea
    )
  })
}

function largest(parts: readonly (readonly ArcRing[])[], area: (ring: ArcRing) => number): ArcRing {
  const outers = parts.map(([outer = []]) => outer)
  const [first = []] = outers
  if (outers.length < 2) return first
  return outers.map((ring) => ({ ring, size: area(ring) })).reduce((a, b) => (b.size > a.size ? b : a)).ring
}

function usedTwice(polygons: readonly (readonly (readonly ArcRing[])[])[]): Set<number> {
  const once = new Set<number>()
  const twice = new Set<number>()
  for (const arc of polygons.flat(3).map(arcNumber)) (once.has(arc) ? twice : once).add(arc)
  return twice
}
