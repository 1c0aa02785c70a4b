// Borders without the vertices that don't show. Where thinned borders of one edition cross or fall together, which would
// turn areas inside out or make them vanish, they get vertices back until they don't.
import type { Transform } from 'topojson-specification'
import type { Position } from 'geojson'
import { contactOf, eachMeeting, edgesOf } from '../shape/contacts.ts'
import { arcNumber, polygonsOfObject, type AreaTopology } from './topologyRings.ts'

const rounds = 8

/** `topology`: presimplified, each vertex with its weight as third number; `limit`: least weight of a vertex that stays. */
export function thinBorders(topology: AreaTopology, limit: number, transform: Transform): AreaTopology {
  const limits = topology.arcs.map(() => limit)
  const users = usersOfArcs(topology)
  const thin = () => topology.arcs.map((arc, i) => thinned(arc, limits[i] ?? 0))
  let arcs = thin()
  for (let round = 1; round <= rounds; round++) {
    const clashing = [...clashes(arcs, users, transform)].filter((i) => limits[i] !== 0)
    if (clashing.length === 0) break
    for (const i of clashing) limits[i] = round === rounds ? 0 : (limits[i] ?? 0) / 4
    arcs = thin()
  }
  return { ...topology, arcs }
}

const thinned = (arc: readonly Position[], limit: number): Position[] =>
  arc.filter(([, , weight = 0]) => weight >= limit).map(([x = 0, y = 0]) => [x, y])

/** For each arc the numbers of the editions that use it. */
function usersOfArcs(topology: AreaTopology): Set<number>[] {
  const users = topology.arcs.map(() => new Set<number>())
  for (const [number, object] of Object.values(topology.objects).entries())
    for (const arc of polygonsOfObject(object).flat(3)) users[arcNumber(arc)]?.add(number)
  return users
}

/** Numbers of arcs that cross or cover one another in an edition, or are closed and have shrunk to a line. */
function clashes(
  arcs: readonly Position[][],
  users: readonly ReadonlySet<number>[],
  transform: Transform,
): Set<number> {
  const { scale, translate } = transform
  const steps = arcs.map((arc) => [
    arc.map(([x = 0, y = 0]) => [(x - translate[0]) / scale[0], (y - translate[1]) / scale[1]]),
  ])
  const found = new Set<number>()
  for (const [i, arc] of arcs.entries())
    if (arc.length < 4 && String(arc[0]) === String(arc.at(-1))) found.add(i)
  const edges = edgesOf(steps, 1)
  eachMeeting(edges, (i, j) => {
    const [a, b] = [edges.owner[i] ?? 0, edges.owner[j] ?? 0]
    const contact = contactOf(edges, i, j)
    if (contact === 'apart' || contact === 'joined' || contact === 'touching') return
    if (a === b || haveCommon(users[a], users[b])) for (const arc of [a, b]) found.add(arc)
  })
  return found
}

const haveCommon = (a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()) =>
  [...a].some((user) => b.has(user))
