// Which areas an arc of a topology borders: one at the rim, two between neighbours.
import type { AreaTopology } from '../../core/release/areaTopology.ts'

/** For each arc the positions of its areas in the topology's collection, each once. */
export function arcOwners(topology: AreaTopology): number[][] {
  const owners: number[][] = topology.arcs.map(() => [])
  for (const [area, object] of topology.objects.areas.geometries.entries()) {
    const rings =
      object.type === 'Polygon' ? object.arcs : object.type === 'MultiPolygon' ? object.arcs.flat() : []
    for (const arc of rings.flat()) {
      // ~i stands for arc i backwards.
      const list = owners[arc < 0 ? ~arc : arc]
      if (list?.includes(area) === false) list.push(area)
    }
  }
  return owners
}
