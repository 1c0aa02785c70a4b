// Sorts the arcs of an edition into borders between areas, borders between parents, and the rim. Parent borders are taken from
// the areas' own arcs, so that they lie exactly on the areas' borders although each level was simplified for itself; where a
// level covers only part of its parents, the bare parents are drawn from theirs.
import type { MultiLineString, Position } from 'geojson'
import { feature } from 'topojson-client'
import { arcOwners } from './arcOwners.ts'
import type { AreaTopology } from '../../core/release/areaTopology.ts'
import type { MapArc } from '../mapPicture.ts'
import type { Shape } from './mercatorOutlines.ts'
import { neighbourFinder } from './neighbourFinder.ts'

export interface SortedBorders {
  readonly borders: MultiLineString
  readonly parentBorders: MultiLineString
  readonly rim: MultiLineString
  readonly arcs: readonly MapArc[]
}

const lines = (coordinates: Position[][]): MultiLineString => ({ type: 'MultiLineString', coordinates })

/** So many arcs are a piece of work. */
const pieceArcs = 1000

/** The arcs of a topology, decoded. */
function* arcsOf(topology: AreaTopology): Generator<undefined, Position[][]> {
  const decoded: Position[][] = []
  while (decoded.length < topology.arcs.length) {
    const left = Math.min(pieceArcs, topology.arcs.length - decoded.length)
    const arcs = Array.from({ length: left }, (_, i) => [decoded.length + i])
    decoded.push(...feature(topology, { type: 'MultiLineString', arcs }).geometry.coordinates)
    yield
  }
  return decoded
}

/** Arcs of the parents that have no area among the given ones. */
function* bareBorders(
  parents: AreaTopology,
  covered: ReadonlySet<string | undefined>,
): Generator<undefined, Position[][]> {
  const isBare = parents.objects.areas.geometries.map(
    ({ properties }) => !(properties && 'id' in properties && covered.has(properties.id)),
  )
  const owners = arcOwners(parents)
  const arcs = yield* arcsOf(parents)
  return arcs.filter((_, i) => owners[i]?.length && owners[i].every((area) => isBare[area]))
}

/** Ids of a topology's areas, in its order. */
const idsOf = (topology: AreaTopology): readonly (string | undefined)[] =>
  topology.objects.areas.geometries.map(({ properties }) =>
    properties && 'id' in properties ? properties.id : undefined,
  )

/** Piece by piece, since there may be tens of thousands of arcs. `shapes`: of the topology's areas, in its order. */
export function* sortBorders(
  areas: AreaTopology,
  shapes: readonly Shape[],
  parents: AreaTopology | undefined,
): Generator<undefined, SortedBorders> {
  const parentIds = areas.objects.areas.geometries.map(({ properties }) =>
    parents && properties && 'parent' in properties ? properties.parent : undefined,
  )
  const idAt = idsOf(areas)
  const owners = arcOwners(areas)
  const arcs: MapArc[] = []
  yield
  const findNeighbour = neighbourFinder(shapes)
  const borders: Position[][] = []
  const between: Position[][] = []
  const rim: Position[][] = []
  for (const [i, arc] of (yield* arcsOf(areas)).entries()) {
    if (i % pieceArcs === 0) yield
    const [one, two] = owners[i] ?? []
    if (one === undefined) continue
    const other = two ?? findNeighbour(arc, one)
    const beyond = two === undefined && other !== undefined ? idAt[other] : undefined
    arcs.push({
      line: arc,
      owners: (owners[i] ?? []).flatMap((area) => idAt[area] ?? []),
      ...(beyond !== undefined && { beyond }),
    })
    if (other === undefined) rim.push(arc)
    else if (parentIds[one] === parentIds[other]) borders.push(arc)
    else between.push(arc)
  }
  const bare = parents ? yield* bareBorders(parents, new Set(parentIds)) : []
  return { borders: lines(borders), parentBorders: lines([...between, ...bare]), rim: lines(rim), arcs }
}
