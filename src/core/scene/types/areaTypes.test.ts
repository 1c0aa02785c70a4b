import { describe, expect, test } from 'vitest'
import { datasetOf, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import { t20 } from '../../../testing/t20.data.ts'
import { mostGroups } from '../../view/viewState.ts'
import { areaTypes, mostTypes, typesFor, type TypesQuestion } from './areaTypes.ts'
import { typeIndicators } from './typeIndicators.ts'
import { clarityOf, traitsOf, typedAreas, typeProfiles } from './typeProfiles.ts'
import { typesGround } from './typesGround.ts'

const silent = () => {}
const questionOf = (values: readonly number[], seed = 1): TypesQuestion => ({
  coordinates: Float64Array.from(values),
  dimensions: 1,
  seed,
  starts: 25,
})

describe('areaTypes', () => {
  test('offers two types up to one for each five areas, at most six', () => {
    expect([4, 9, 10, 20, 29, 30, 11_000].map(typesFor)).toEqual([0, 1, 2, 4, 5, 6, 6])
  })

  // One dimension: the exact natural breaks of T20 are known (domain.md 3.1): k = 3 → 12, 5 and 3 areas.
  test('finds the natural classes of T20, the highest type first', async () => {
    const { typings, proposed } = await areaTypes(questionOf(t20.rates), silent)
    expect(typings.map(({ k }) => k)).toEqual([2, 3, 4])
    const three = typings.find(({ k }) => k === 3)
    const sizes = [0, 1, 2].map((type) => three?.types.filter((one) => one === type).length)
    expect(sizes).toEqual([3, 5, 12])
    expect(three?.centres.toSorted().toReversed()).toEqual(three?.centres)
    const best = typings.toSorted((a, b) => b.silhouette - a.silhouette)[0]
    expect(proposed).toBe(best?.k)
  })

  test('the order of types does not depend on the seed', async () => {
    const one = await areaTypes(questionOf(t20.rates, 1), silent)
    const other = await areaTypes(questionOf(t20.rates, 99), silent)
    expect(other).toEqual(one)
  })

  test('too few areas: no types', async () => {
    expect(await areaTypes(questionOf([1, 2, 3, 4, 5, 6, 7, 8, 9]), silent)).toEqual({ typings: [] })
  })

  test('tells how far it is, from 0 to 1', async () => {
    const heard: number[] = []
    await areaTypes(questionOf(t20.rates), (fraction) => {
      heard.push(fraction)
    })
    expect(Math.min(...heard)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...heard)).toBeLessThanOrEqual(1)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  })
})

describe('typesGround', () => {
  const scene = sampleScene()
  const used = typeIndicators(sampleManifest, scene)
  const datasets = used.indicators.flatMap(({ id }) => datasetOf(id, scene.level.id) ?? [])
  const ground = typesGround(scene, used.indicators, datasets)

  test('takes only areas with all numbers, names the others, and standardises over those that take part', () => {
    expect(ground.rows.length + ground.leftOut.length).toBe(scene.rows.length)
    expect(ground.leftOut.length).toBeGreaterThan(0)
    for (const { lacks } of ground.leftOut) expect(lacks.length).toBeGreaterThan(0)
    const { coordinates, dimensions } = ground.points
    expect(coordinates).toHaveLength(ground.rows.length * ground.columns.length)
    for (let d = 0; d < dimensions; d++) {
      const own = coordinates.filter((_, i) => i % dimensions === d)
      const mean = own.reduce((a, b) => a + b, 0) / own.length
      expect(mean).toBeCloseTo(0, 10)
      expect(own.reduce((a, b) => a + (b - mean) ** 2, 0) / (own.length - 1)).toBeCloseTo(1, 10)
    }
  })

  test('filtered areas take no part', () => {
    const rows = scene.rows.map((row, i) => (i < 3 ? { ...row, isFiltered: true as const } : row))
    const narrowed = typesGround({ ...scene, rows }, used.indicators, datasets)
    expect(narrowed.filtered).toBe(3)
    expect(narrowed.rows.length + narrowed.leftOut.length).toBe(scene.rows.length - 3)
  })

  test('profiles: means in the indicator’s unit are those of the areas', () => {
    const half = Uint8Array.from(ground.rows, (_, i) => i % 2)
    const { coordinates, dimensions } = ground.points
    const meanOf = (type: number, d: number) => {
      const own = [...half].flatMap((one, i) => (one === type ? [coordinates[i * dimensions + d] ?? 0] : []))
      return own.reduce((a, b) => a + b, 0) / own.length
    }
    const centres = Float64Array.from([0, 1].flatMap((type) => ground.columns.map((_, d) => meanOf(type, d))))
    const typing = { k: 2, types: half, centres, silhouettes: new Float64Array(half.length), silhouette: 0 }
    const [first] = typeProfiles(ground, typing)
    const column = ground.columns[0]
    const dataset = datasets.find(({ indicator }) => indicator === column?.indicator.id)
    if (!column || !dataset || !first) throw new Error('the sample has no such indicator')
    const values = ground.rows.flatMap(({ id }, i) => {
      const area = dataset.areaIndex.get(id) ?? 0
      const period = dataset.periodIndex.get(column.period) ?? 0
      return half[i] === 0
        ? [dataset.columns.value[area * dataset.periods.length + period] ?? Number.NaN]
        : []
    })
    expect(first.size).toBe(values.length)
    expect(first.means[0]?.mean).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 10)
    const typed = typedAreas(ground, typing)
    expect(typed.map(({ type }) => type)).toEqual(typed.map(({ type }) => type).toSorted((a, b) => a - b))
  })
})

describe('typeIndicators', () => {
  test('those the reader chose, in that order; what has no numbers here is named', () => {
    const [one, two] = sampleManifest.indicators.filter(({ kind }) => kind !== 'category')
    const category = sampleManifest.indicators.find(({ kind }) => kind === 'category')
    if (!one || !two || !category) throw new Error('the sample lacks indicators')
    const wish = sampleScene({ indicators: [two.id, category.id, one.id] })
    const used = typeIndicators(sampleManifest, wish)
    expect(used.by).toBe('choice')
    expect(used.indicators.map(({ id }) => id)).toEqual([two.id, one.id])
    expect(used.unusable.map(({ id }) => id)).toEqual([category.id])
  })

  test('without a choice the headline indicators or a usual set, never totals alone', () => {
    const used = typeIndicators(sampleManifest, sampleScene())
    expect(used.by).not.toBe('choice')
    expect(used.indicators.length).toBeGreaterThan(0)
  })
})

describe('words of types', () => {
  const [indicator] = sampleManifest.indicators
  if (!indicator) throw new Error('the sample has no indicator')
  const leans = (...zs: readonly number[]) =>
    traitsOf(zs.map((z) => ({ indicator, mean: 0, z }))).map(({ lean }) => lean)

  test('name the two greatest deviations, from half a standard deviation on', () => {
    expect(leans(0.2, -0.49)).toEqual([])
    expect(leans(0.5, -0.7, 1.2)).toEqual(['high', 'ratherLow'])
    expect(leans(-1, 0.9)).toEqual(['low', 'ratherHigh'])
  })

  test('clarity after Kaufman and Rousseeuw', () => {
    expect([0.71, 0.7, 0.5, 0.25, -0.1].map(clarityOf)).toEqual(['clear', 'fair', 'weak', 'none', 'none'])
  })
})

test('a link may ask for as many types as there can be', () => {
  expect(mostGroups).toBe(mostTypes)
})
