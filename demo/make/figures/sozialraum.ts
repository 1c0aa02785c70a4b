// What is fixed about a Sozialraum before any figure is drawn.
import { area as areaOf } from '@turf/turf'
import { neighbors } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection } from 'topojson-specification'
import { municipalities, sozialraumKey, type Municipality } from '../areas.data.ts'
import type { Geography } from '../geo/geography.ts'
import { distance, toPlane, type Point } from '../geo/plane.ts'

export interface SozialraumFact {
  readonly key: string
  readonly ags: string
  readonly name: string
  readonly km2: number
  /** Kilometres from the middle of the town, as seeds lie. */
  readonly fromCentre: number
  /** Positions of the areas that share a border. */
  readonly neighbours: readonly number[]
  /** Relative draw of people, or the range of inhabitants for a village known to be tiny. */
  readonly people: number | readonly [number, number]
  readonly leaning: Partial<Record<'D' | 'A' | 'U' | 'M', number>>
}

export const squareKilometres = (feature: Parameters<typeof areaOf>[0]): number =>
  Math.round(areaOf(feature) / 1e4) / 100

function centreOf({ ags, centre, areas }: Municipality): Point {
  const found = areas.find((a) => a.code === centre)
  if (!found) throw new Error(`${ags} has no area ${centre}`)
  return found.seed
}

/** Sizes of Sozialräume with Lebensräume: the sum of these, so that rounding does not part them. */
function quarterSums(geography: Geography): Map<string, number> {
  const sums = new Map<string, number>()
  for (const f of geography.lebensraeume.features) {
    const parent = f.properties.parent ?? ''
    sums.set(parent, Math.round(((sums.get(parent) ?? 0) + squareKilometres(f)) * 100) / 100)
  }
  return sums
}

export function sozialraumFacts(geography: Geography): SozialraumFact[] {
  const { features } = geography.sozialraeume2019
  const topo = topology({ areas: geography.sozialraeume2019 })
  const around = neighbors((topo.objects['areas'] as GeometryCollection).geometries)
  const quarters = quarterSums(geography)
  const seeds = municipalities.flatMap((m) =>
    m.areas.map((a) => ({ m, a, key: sozialraumKey(m.ags, a.code) })),
  )
  return seeds.map(({ m, a, key }, i) => {
    const feature = features[i]
    if (feature?.properties.id !== key) throw new Error(`outline ${i} is not that of ${key}`)
    return {
      key,
      ags: m.ags,
      name: feature.properties.name,
      km2: quarters.get(key) ?? squareKilometres(feature),
      neighbours: around[i] ?? [],
      fromCentre: distance(toPlane(a.seed), toPlane(centreOf(m))),
      people: a.people,
      leaning: a.leaning,
    }
  })
}
