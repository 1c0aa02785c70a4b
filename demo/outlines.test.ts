// Outlines of the demo: official codes, levels that fill one another, borders shared corner by corner.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { area, booleanPointInPolygon, pointOnFeature } from '@turf/turf'
import { feature } from 'topojson-client'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import { demoFolder } from './declaredValues.ts'
import { divided, municipalities, sozialraumKey } from './make/areas.data.ts'
import { lebensraeume, lebensraumKey } from './make/lebensraeume.data.ts'

type Outlines = FeatureCollection<Polygon | MultiPolygon, Record<string, string>>

const keys = municipalities.flatMap((m) => m.areas.map((a) => sozialraumKey(m.ags, a.code)))
const text = (path: string) => readFileSync(join(demoFolder, path), 'utf8')

describe('outlines', () => {
  const read = (path: string) => JSON.parse(text(path)) as Outlines
  const topology = JSON.parse(text('geo/sozialraeume_2015.topojson')) as Topology<{
    sozialraeume: GeometryCollection
  }>
  const levels = {
    region: read('geo/region.geojson'),
    kommunen: read('geo/kommunen.geojson'),
    before: feature(topology, topology.objects.sozialraeume) as unknown as Outlines,
    sozialraeume: read('geo/sozialraeume_2019.geojson'),
    lebensraeume: read('geo/lebensraeume.geojson'),
  }
  const squareMetres = (outlines: Outlines) => outlines.features.reduce((sum, f) => sum + area(f), 0)

  test('1, 10, 92, then 93 and 60 areas with the official codes', () => {
    expect(Object.values(levels).map((l) => l.features.length)).toEqual([1, 10, 92, 93, 60])
    expect(levels.sozialraeume.features.map((f) => f.properties['SR'])).toEqual(keys)
    expect(municipalities.map((m) => m.areas.length)).toEqual([14, 14, 7, 15, 11, 2, 2, 3, 17, 8])
    expect(keys).toContain('05334004-01a')
    const quarters = Object.entries(lebensraeume).flatMap(([code, names]) =>
      names.map((_, i) => lebensraumKey(sozialraumKey('05334002', code), i + 1)),
    )
    expect(levels.lebensraeume.features.map((f) => f.properties['LR'])).toEqual(quarters)
  })

  test('the division of 2019 touches one area only', () => {
    const ids = (outlines: Outlines) => outlines.features.map((f) => f.properties['SR'] ?? '')
    const [before, since] = [ids(levels.before), ids(levels.sozialraeume)]
    expect(before.filter((id) => !since.includes(id))).toEqual([divided.before.key])
    expect(since.filter((id) => !before.includes(id))).toEqual([...divided.parts])
  })

  test('every level fills the one above it without gap or overlap', () => {
    const whole = squareMetres(levels.region)
    for (const level of [levels.kommunen, levels.before, levels.sozialraeume])
      expect(squareMetres(level) / whole).toBeCloseTo(1, 7)
    const aachen = levels.kommunen.features.filter((f) => f.properties['AGS'] === '05334002')
    expect(
      squareMetres(levels.lebensraeume) / squareMetres({ ...levels.kommunen, features: aachen }),
    ).toBeCloseTo(1, 7)
  })

  test('every border inside the region is shared by exactly two areas, corner by corner', () => {
    const uses = new Map<string, number>()
    for (const { geometry } of levels.sozialraeume.features)
      for (const ring of geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())
        ring.slice(1).forEach((corner, i) => {
          const edge = [String(corner), String(ring[i])].toSorted().join(' ')
          uses.set(edge, (uses.get(edge) ?? 0) + 1)
        })
    expect(Math.max(...uses.values())).toBe(2)
    const outer = new Set<string>()
    for (const { geometry } of levels.region.features)
      for (const ring of geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())
        ring
          .slice(1)
          .forEach((corner, i) => outer.add([String(corner), String(ring[i])].toSorted().join(' ')))
    expect([...uses].filter(([, n]) => n === 1).every(([edge]) => outer.has(edge))).toBe(true)
  })

  test.each([
    ['sozialraeume', 'AGS', 'kommunen', 'AGS'],
    ['lebensraeume', 'SR', 'sozialraeume', 'SR'],
  ] as const)('%s lie inside the parent they name', (level, parentKey, parents, key) => {
    for (const child of levels[level].features) {
      const parent = levels[parents].features.find((f) => f.properties[key] === child.properties[parentKey])
      expect(
        parent && booleanPointInPolygon(pointOnFeature(child), parent),
        `${child.properties['NAME']}`,
      ).toBe(true)
    }
  })
})
