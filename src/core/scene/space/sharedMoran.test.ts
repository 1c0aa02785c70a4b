// Moran's I of shared atlases, computed elsewhere (R and Python, from the raw outlines; expected.json beside them), against ours
// from outlines and values as published. Skipped, saying so, where they are not there.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { feature } from 'topojson-client'
import { describe, expect, test } from 'vitest'
import { memorySink } from '../../../publish/fixtures/memorySink.ts'
import { publishAtlas } from '../../../publish/publishAtlas.ts'
import type { AreaTopology } from '../../release/areaTopology.ts'
import { cellAt, toDataset, type JsonStat } from '../../release/dataset.ts'
import type { Manifest } from '../../release/manifest.ts'
import { areaRings, toleranceOf, type OutlinedArea } from './areaRings.ts'
import { spatialPattern } from './spatialPattern.ts'

const atlases = resolve(import.meta.dirname, '../../../../../shared/atlases')
const isThere = existsSync(atlases)

interface Observed {
  readonly indicator: string
  readonly level: string
  readonly period: string
  readonly moran?: {
    readonly I: number
    readonly n: number
    readonly links: number
    readonly islands: number
  }
}

async function published(atlas: string) {
  const sink = memorySink()
  await publishAtlas(
    {
      read: (path) => {
        const place = join(atlases, atlas, path)
        return Promise.resolve(existsSync(place) ? new Uint8Array(readFileSync(place)) : undefined)
      },
      list: () => Promise.resolve([]),
    },
    sink,
  )
  const read = (ending: string): unknown => {
    const [, bytes] = [...sink.files].find(([path]) => path.endsWith(ending)) ?? []
    if (!bytes) throw new Error(`${ending} was not published`)
    return JSON.parse(new TextDecoder().decode(bytes))
  }
  return { manifest: read('/manifest.json') as Manifest, read }
}

describe.skipIf(!isThere)(`shared atlases${isThere ? '' : ' (skipped: ../shared is not there)'}`, () => {
  // Links may differ where borders do not meet point for point; in this atlas they do.
  test('nrw-gemeinden: index, areas and links', { timeout: 60_000 }, async () => {
    const expected = JSON.parse(readFileSync(join(atlases, 'nrw-gemeinden/expected.json'), 'utf8'))
    const { manifest, read } = await published('nrw-gemeinden')
    const observed = (expected.observed as Observed[]).filter(({ moran }) => moran)
    expect(observed.length).toBeGreaterThan(3)
    for (const { indicator, level, period, moran } of observed) {
      const edition = manifest.levels.find(({ id }) => id === level)?.editions[0]
      const topology = read(edition?.firstView ?? '') as AreaTopology
      const areas = feature(topology, topology.objects.areas).features as unknown as OutlinedArea[]
      const path = manifest.indicators
        .find(({ id }) => id === indicator)
        ?.datasets.find((d) => d.level === level)?.path
      const dataset = toDataset(read(path ?? '') as JsonStat, indicator, level)
      const values = Float64Array.from(areas, ({ properties: { id } }) => {
        const cell = cellAt(dataset, id, period)
        return cell.kind === 'number' ? cell.value : Number.NaN
      })
      const rings = areaRings(areas)
      const found = await spatialPattern(
        { rings, tolerance: toleranceOf(rings), rule: 'queen', values, seed: 1, permutations: 9 },
        () => {},
      )
      if (found.kind !== 'pattern') throw new Error(`${indicator}: ${found.reason}`)
      expect(found.i).toBeCloseTo(moran?.I ?? 0, 9)
      expect([found.kept.length, found.links]).toEqual([moran?.n, moran?.links])
    }
  })
})
