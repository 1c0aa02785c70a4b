// The sample release as a report's files. `without`: parts that did not come.
import type { Dataset } from '../core/release/dataset.ts'
import type { AreaTopology } from '../core/release/areaTopology.ts'
import type { Manifest } from '../core/release/manifest.ts'
import type { AreaName } from '../core/scene/scene.ts'
import { datasetOf, sampleAreas, sampleManifest } from './sampleRelease.ts'

/** Squares in rows of four: pictures need shapes, no matter which. */
export function sampleTopology(areas: readonly AreaName[]): AreaTopology {
  const square = (i: number) => {
    const [x, y] = [i % 4, Math.floor(i / 4)]
    const corner = (dx: number, dy: number): [number, number] => [6 + (x + dx) / 10, 50 + (y + dy) / 10]
    return [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)]
  }
  return {
    type: 'Topology',
    arcs: areas.map((_, i) => square(i)),
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: areas.map((properties, i) => ({ type: 'Polygon', arcs: [[i]], properties })),
      },
    },
  }
}

interface Without {
  readonly manifest?: Manifest
  readonly datasets?: readonly string[]
}

const key = (first: string, second: string): string => `${first}\u0000${second}`

export function sampleReportFiles({ manifest = sampleManifest, datasets: gone = [] }: Without = {}) {
  const datasets = new Map<string, Dataset>()
  for (const indicator of manifest.indicators)
    for (const { level } of indicator.datasets) {
      const dataset = gone.includes(indicator.id) ? undefined : datasetOf(indicator.id, level)
      if (dataset) datasets.set(key(indicator.id, level), dataset)
    }
  const areas = new Map(
    manifest.levels.flatMap(({ id, editions }) =>
      editions.map((edition) => [key(id, edition.id), sampleAreas.get(id) ?? []] as const),
    ),
  )
  return { manifest, datasets, areas }
}
