// Real outlines, held against numbers computed elsewhere. Skipped where the folder ../shared does not lie beside the
// repository: its data are not part of the project.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { readAtlas } from '../atlas/readAtlas.ts'
import type { AtlasFolder } from '../folder.ts'
import type { AreaFeature, EditionGeometry } from '../published.ts'
import { simplifyEditions } from './firstView/simplifyEditions.ts'
import { readGeometry } from './readGeometry.ts'
import { boxAround, boxOf } from './shape/boxOf.ts'
import { ringArea } from './shape/ringArea.ts'

const root = join(process.cwd(), '../shared/atlases')

const folderOf = (name: string): AtlasFolder => ({
  read: (path) => {
    const place = join(root, name, path)
    return Promise.resolve(existsSync(place) ? new Uint8Array(readFileSync(place)) : undefined)
  },
  list: () => Promise.resolve([]),
})

async function read(name: string) {
  const folder = folderOf(name)
  const { result: atlas } = await readAtlas(folder)
  if (!atlas) throw new Error(`${name}: atlas.yaml is not read`)
  return readGeometry(folder, atlas)
}

interface ExpectedLevel {
  readonly areas: number
  readonly bbox: readonly number[]
  readonly bboxTolerance?: number
  readonly names: Readonly<Record<string, string>>
  readonly parents?: Readonly<Record<string, string>>
}
interface Expected {
  readonly levels: Readonly<Record<string, ExpectedLevel>>
  readonly observed: readonly {
    readonly level: string
    readonly moran?: { readonly n: number; readonly links: number }
  }[]
}
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as Expected

const polygonsOf = ({ geometry }: AreaFeature): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** Directed links between areas with a common vertex, as Moran's I is expected to see them. */
function links(areas: readonly AreaFeature[]): number {
  const at = new Map<string, Set<string>>()
  for (const area of areas)
    for (const vertex of polygonsOf(area).flat(2).map(String))
      at.set(vertex, (at.get(vertex) ?? new Set()).add(area.properties.id))
  const pairs = new Set(
    [...at.values()].flatMap((ids) =>
      [...ids].flatMap((a) => [...ids].filter((b) => a !== b).map((b) => `${a} ${b}`)),
    ),
  )
  return pairs.size
}

function checkLevel({ level, areas }: EditionGeometry, expected: Expected): void {
  const wanted = expected.levels[level]
  expect(areas).toHaveLength(wanted?.areas ?? 0)
  const byId = new Map(areas.map(({ properties }) => [properties.id, properties]))
  for (const [id, name] of Object.entries(wanted?.names ?? {})) expect(byId.get(id)?.name).toBe(name)
  for (const [id, parent] of Object.entries(wanted?.parents ?? {})) expect(byId.get(id)?.parent).toBe(parent)
  const box = boxAround(areas.map((area) => boxOf(polygonsOf(area))).filter((found) => found !== undefined))
  for (const [i, side] of (wanted?.bbox ?? []).entries())
    expect(Math.abs((box?.[i] ?? NaN) - side)).toBeLessThanOrEqual(wanted?.bboxTolerance ?? 0.002)
  for (const polygon of areas.flatMap(polygonsOf))
    for (const [i, ring] of polygon.entries()) {
      expect(ring[0]).toEqual(ring.at(-1))
      if (Math.abs(ringArea(ring)) > 1e-12) expect(ringArea(ring) > 0).toBe(i === 0)
    }
  for (const { moran, level: of } of expected.observed)
    if (moran && of === level && moran.n === areas.length) expect(links(areas)).toBe(moran.links)
}

const good = {
  'nrw-gemeinden': [],
  koeln: ['area-repaired'],
  flensburg: [],
  hamburg: ['area-outside-parent', 'areas-overlap'],
  'staedteregion-aachen-kommunen': [],
  'deutschland-gemeinden': ['area-repaired', 'areas-overlap'],
}

describe.skipIf(!existsSync(root))('real outlines (needs ../shared/atlases)', () => {
  it.each(Object.entries(good))(
    '%s: areas, boxes, names, parents, neighbours; first view whole',
    async (name, codes) => {
      const { result, problems } = await read(name)
      expect([...new Set(problems.map(({ code }) => code))].toSorted()).toEqual(codes)
      expect(problems.every(({ severity }) => severity === 'warning')).toBe(true)
      for (const edition of result ?? []) checkLevel(edition, expectedOf(name))
      for (const [key, { objects }] of simplifyEditions(result ?? [])) {
        const drawn = objects.areas.geometries.filter((area) => 'arcs' in area && area.arcs.length > 0)
        expect(drawn).toHaveLength(
          result?.find(({ level, edition }) => `${level}.${edition}` === key)?.areas.length ?? 0,
        )
      }
    },
    60_000,
  )

  it.each([
    ['18-crs-declared-wrong', 'crs-not-degrees'],
    ['19-swapped-axes', 'areas-outside-parents'],
    ['20-self-intersection', 'area-crosses-itself'],
    ['21-empty-geometry', 'area-empty'],
    ['22-overlap', 'areas-overlap'],
    ['23-no-parent', 'parent-unknown'],
    ['02-duplicate-key', 'key-duplicate'],
    ['30-real-prj-koeln', 'area-repaired'],
  ])('broken/%s: %s', async (name, code) => {
    const { problems } = await read(`broken/${name}`)
    expect(problems.map((problem) => problem.code)).toEqual([code])
  })

  it('broken/30-real-prj-koeln lies in Cologne, as its .prj says and not as it is named', async () => {
    const { result } = await read('broken/30-real-prj-koeln')
    const box = boxAround(
      (result?.[0]?.areas ?? [])
        .map((area) => boxOf(polygonsOf(area)))
        .filter((found) => found !== undefined),
    )
    expect(box?.map((side) => side.toFixed(2))).toEqual(['6.92', '50.90', '7.00', '50.96'])
  })
})
