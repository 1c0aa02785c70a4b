import { describe, expect, test } from 'vitest'
import { sampleInput, sampleManifest, sampleScene } from '../../../testing/sampleRelease.ts'
import { sampleDataset } from '../../../testing/sampleDataset.ts'
import { makeScene } from '../makeScene.ts'

/** Twelve places with given values in 2024, and those of 2018 to span the domain 0 to 60. */
function legendOver(values: readonly number[], breaks: readonly number[]) {
  const input = sampleInput()
  const ids = (input.areas.get('ort') ?? []).map(({ id }) => id)
  const dataset = sampleDataset('kinderarmut', 'ort', ids, ['2018', '2024'], (id, period) => {
    const i = ids.indexOf(id)
    const value = period === '2018' ? i * 5 + (i === 11 ? 5 : 0) : values[i]
    return value === undefined ? { kind: 'absent', status: 'missing' } : { kind: 'number', value }
  })
  const indicators = sampleManifest.indicators.map((indicator) =>
    Object.assign({}, indicator, {
      datasets: [
        {
          level: 'ort',
          path: 'x',
          periods: ['2018', '2024'],
          classes: { method: 'fixed', count: 9, breaks },
        },
      ],
    }),
  )
  return makeScene({ ...input, manifest: { ...sampleManifest, indicators }, dataset }).legend
}

describe('the histogram', () => {
  test('has thirty bars of equal width; a value on a limit stands in the bar above, the last bar is closed', () => {
    const { bins, domain } = legendOver([0, 2, 2, 3.9, 58, 60], [])
    expect(domain).toEqual([0, 60])
    expect(bins).toHaveLength(30)
    expect(bins.filter(({ count }) => count > 0).map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 2, 1],
      [2, 4, 3],
      [58, 60, 2],
    ])
  })

  test('a bar has the colour of the class that its middle falls into', () => {
    const { bins } = legendOver([1], [10, 30.9, 31.1])
    const slots = bins.map(({ slot }) => slot)
    expect(slots.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 1])
    expect(slots.slice(14, 17)).toEqual([1, 2, 3])
  })

  test('fixed limits beyond all values widen the domain, so that each class has its place', () => {
    const { domain, bins, counts } = legendOver([1, 2, 59], [-10, 30, 80])
    expect(domain).toEqual([-10, 80])
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(3)
    expect(counts).toEqual([0, 2, 1, 0, 9])
  })
})

test('values that are all equal have one class and no histogram', () => {
  const input = sampleInput()
  const dataset = sampleDataset('kinderarmut', 'ort', ['K1-1', 'K1-2'], ['2024'], () => ({
    kind: 'number',
    value: 7,
  }))
  const indicators = sampleManifest.indicators.map((indicator) =>
    Object.assign({}, indicator, { datasets: [{ level: 'ort', path: 'x', periods: ['2024'] }] }),
  )
  const { legend, slots } = makeScene({ ...input, manifest: { ...sampleManifest, indicators }, dataset })
  expect(legend).toMatchObject({ domain: [7, 7], bins: [], breaks: [], counts: [2, 10] })
  expect(slots.map(({ kind }) => kind)).toEqual(['class', 'absent'])
})

test('without any number there are only absences', () => {
  const { legend, slots, rows } = makeScene({
    ...sampleInput(),
    dataset: sampleDataset('kinderarmut', 'ort', ['K1-1'], ['2024'], () => ({
      kind: 'absent',
      status: 'withheld',
    })),
  })
  expect(slots.map((slot) => slot.kind === 'absent' && slot.status)).toEqual(['withheld', 'missing'])
  expect(legend).toMatchObject({ counts: [1, 11], bins: [] })
  expect(rows).toHaveLength(12)
})

describe('areas and people under the legend', () => {
  test('people of a slot are the published denominators of its areas, of those without a number too', () => {
    const { rows, legend, slots } = sampleScene()
    for (const [slot, people] of legend.people?.entries() ?? [])
      expect(people).toBe(
        rows.reduce((sum, row) => sum + (row.slot === slot ? (row.cell.denominator ?? 0) : 0), 0),
      )
    // All children but those of Lindenhof, of which nothing is known; 270 of them where the value is withheld.
    expect(legend.people?.reduce((sum, people) => sum + people, 0)).toBe(9250 - 380)
    const withheld = slots.findIndex((slot) => slot.kind === 'absent' && slot.status === 'withheld')
    expect(legend.people?.[withheld]).toBe(270)
  })

  test('what is left out keeps its people, in its own slot', () => {
    const { legend } = sampleScene({ scope: { kind: 'within', id: 'K1' } })
    expect(legend.people?.at(-1)).toBe(9250 - 380 - 1560)
    expect(legend.people?.reduce((sum, people) => sum + people, 0)).toBe(9250 - 380)
  })

  test('without published denominators nothing is said of people', () =>
    expect(sampleScene({ indicator: 'kinder' }).legend).not.toHaveProperty('people'))
})

describe('ties', () => {
  const classes = { method: 'quantile', count: 5, span: 'period' } as const
  const tied = (values: readonly number[]) => {
    const input = sampleInput({ classes, areOutliersMarked: true })
    const ids = (input.areas.get('ort') ?? []).map(({ id }) => id)
    const dataset = sampleDataset('kinderarmut', 'ort', ids, ['2024'], (id) => ({
      kind: 'number',
      value: values[ids.indexOf(id)] ?? NaN,
    }))
    return makeScene({ ...input, dataset })
  }

  test('KomMonitor error 1: quantiles count them; the classes that are lost are said', () => {
    const { legend } = tied([0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6])
    expect(legend.wished).toBe(5)
    expect(legend.breaks).toHaveLength(3)
    expect(legend.counts.slice(0, 4)).toEqual([6, 1, 2, 3])
    expect(tied([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).legend).not.toHaveProperty('wished')
  })

  test('KomMonitor error 2: fences and marks of outliers count them', () => {
    // Ten equal values: quartiles 1 and 1, so that whatever differs is an outlier. Over distinct values nothing would be.
    const scene = tied([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 4])
    expect(scene.legend.fences).toEqual([1, 1])
    expect(scene.rows.flatMap(({ outlier }) => outlier ?? [])).toEqual(['low', 'high'])
  })
})

describe('KomMonitor error 11: values beyond given limits', () => {
  const given = { method: 'manual', breaks: [5, 11, 16, 22], span: 'all' } as const
  /** The sample with one more value in an earlier period, and with limits as the atlas or the reader gives them. */
  function sceneWith(
    extreme: number,
    breaks: readonly number[],
    patch: Parameters<typeof sampleInput>[0] = {},
    palette?: string,
  ) {
    const input = sampleInput({ ...patch, indicator: 'kinderarmut' })
    const indicators = sampleManifest.indicators.map((one) => ({
      ...one,
      datasets: one.datasets.map((entry) => ({
        ...entry,
        classes: { method: 'fixed' as const, count: 5, breaks: [...breaks], ...(palette && { palette }) },
      })),
    }))
    const dataset = sampleDataset('kinderarmut', 'ort', ['K1-1', 'K1-2'], ['2018', '2024'], (id, period) => ({
      kind: 'number',
      value: period === '2018' && id === 'K1-1' ? extreme : 12,
    }))
    return makeScene({ ...input, manifest: { ...sampleManifest, indicators }, dataset })
  }
  const colorsOf = ({ slots }: ReturnType<typeof sceneWith>) =>
    slots.flatMap((slot) => (slot.kind === 'class' ? slot.color : []))

  test('KomMonitor error 11: change neither the number of classes nor colours, on either side', () => {
    for (const patch of [{}, { classes: given }])
      for (const palette of [undefined, 'teals', 'blue-ochre']) {
        const usual = sceneWith(12, [5, 11, 16, 22], patch, palette)
        expect(colorsOf(usual)).toHaveLength(5)
        for (const extreme of [-900, -1, 0, 4, 23, 5000]) {
          const scene = sceneWith(extreme, [5, 11, 16, 22], patch, palette)
          expect(colorsOf(scene)).toEqual(colorsOf(usual))
          expect(scene.legend.breaks).toEqual([5, 11, 16, 22])
        }
      }
  })

  test('KomMonitor error 11: limits on both sides of zero are two-sided, also where the values are not', () => {
    const colors = colorsOf(sceneWith(12, [-4, -1, 1, 4]))
    expect(colorsOf(sceneWith(-30, [-4, -1, 1, 4]))).toEqual(colors)
    expect(new Set(colors).size).toBe(5)
    expect(colors).not.toEqual(colorsOf(sceneWith(12, [5, 11, 16, 22])))
  })

  test('KomMonitor error 11: the same limits look the same on every level and in every period', () => {
    const scenes = ['ort', 'kreis', 'land'].flatMap((level) =>
      ['2018', '2022', '2024'].map((period) => sampleScene({ level, period })),
    )
    for (const scene of scenes) expect(colorsOf(scene)).toEqual(colorsOf(sampleScene()))
  })

  test('an area beyond them is in the class at the end, and counted', () => {
    const scene = sceneWith(5000, [5, 11, 16, 22], { period: '2018' })
    expect(scene.rowById.get('K1-1')?.slot).toBe(4)
    expect(scene.legend.counts[4]).toBe(1)
  })
})
