import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  datasetOf,
  sampleAreas,
  sampleInput,
  sampleManifest,
  sampleScene,
} from '../../testing/sampleRelease.ts'
import { sampleDataset } from '../../testing/sampleDataset.ts'
import { cellAt } from '../release/dataset.ts'
import { makeScene } from './makeScene.ts'
import type { Scene } from './scene.ts'

/** One row as a line: value or status, the slot in words, rank. */
const lines = ({ rows, slots }: Scene) =>
  rows.map(({ name, cell, slot, rank }) => {
    const value = cell.kind === 'number' ? cell.value.toFixed(1) : cell.status
    const paint = slots[slot]
    const painted =
      paint?.kind === 'absent' ? paint.status : paint?.kind === 'class' ? `class ${paint.index}` : paint?.kind
    return `${name}: ${value}, ${painted}${rank ? `, ${rank.rank} of ${rank.of}` : ''}`
  })

describe('one view of the sample', () => {
  test('a row for each area, in natural order of the keys', () => {
    expect(lines(sampleScene())).toEqual([
      'Altenau: 15.0, class 2, 5 of 9',
      'Birkfeld: 10.0, class 1, 8 of 9',
      'Dornbach: 23.8, class 4, 3 of 9',
      'Eichen: withheld, withheld',
      'Fuhrt: withheld, withheld',
      'Gronau am See: 28.0, class 4, 2 of 9',
      'Hagen-Ost: 20.0, class 3, 4 of 9',
      'Hagen-West: 13.0, class 2, 7 of 9',
      'Imsdorf: 15.0, class 2, 5 of 9',
      'Jettingen: 33.0, class 4, 1 of 9',
      'Kaltern: 8.0, class 1, 9 of 9',
      'Lindenhof: missing, missing',
    ])
  })

  test('each state of a cell has its own slot; a flag stands beside a number', () => {
    const scene = sampleScene({ period: '2023' })
    expect(lines(scene).filter((line) => !line.includes('class'))).toEqual([
      'Dornbach: missing, missing',
      'Eichen: withheld, withheld',
      'Fuhrt: withheld, withheld',
      'Gronau am See: notApplicable, notApplicable',
      'Hagen-Ost: pending, pending',
      'Hagen-West: unreliable, unreliable',
    ])
    const flags = scene.rows.flatMap(({ cell }) => (cell.kind === 'number' ? (cell.flag ?? []) : []))
    expect(flags).toEqual(['provisional', 'revised', 'estimated', 'unreliable'])
  })

  test('rows know their parent; the same row by id', () => {
    const { rows, rowById } = sampleScene()
    expect(rows[0]).toMatchObject({ id: 'K1-1', parentId: 'K1', parentName: 'Nordkreis' })
    expect(rowById.get('K1-1')).toBe(rows[0])
    expect(rowById.size).toBe(12)
  })

  test('the timeline shows the year left out as a gap', () => {
    expect(sampleScene().timeline.filter(({ hasValues }) => !hasValues)).toEqual([
      { period: '2020', hasValues: false },
    ])
    expect(sampleScene().timeline.map(({ period }) => period)).toHaveLength(7)
  })

  test('the region is the one area at the top, as published', () => {
    expect(sampleScene().region).toMatchObject({ id: 'L', name: 'Musterland', isComputed: false })
    expect(sampleScene().regionSeries?.points.map(({ period }) => period)).toEqual([
      '2018',
      '2019',
      '2021',
      '2022',
      '2023',
      '2024',
    ])
  })
})

describe('slots and colours stay still when the period moves', () => {
  test('the very same slots, domain and timeline', () => {
    const [one, other] = [sampleScene({ period: '2018' }), sampleScene({ period: '2024' })]
    expect(other.slots).toBe(one.slots)
    expect(other.timeline).toBe(one.timeline)
    expect(other.legend.domain).toEqual(one.legend.domain)
    expect(other.legend.bins.map(({ from, slot }) => [from, slot])).toEqual(
      one.legend.bins.map(({ from, slot }) => [from, slot]),
    )
  })

  test('classes run from the least to the greatest value of all periods', () => {
    const classes = sampleScene().slots.flatMap((slot) =>
      slot.kind === 'class' ? [[slot.lower, slot.upper]] : [],
    )
    expect(classes).toEqual([
      [expect.closeTo(1.667, 3), 5],
      [5, 11],
      [11, 16],
      [16, 22],
      [22, 33],
    ])
  })

  test('withheld is hatched and stands first of the absences, each with a pattern of its own', () => {
    const absent = sampleScene().slots.flatMap((slot) => (slot.kind === 'absent' ? [slot] : []))
    expect(absent.map(({ status }) => status)).toEqual([
      'withheld',
      'missing',
      'notApplicable',
      'pending',
      'unreliable',
    ])
    expect(new Set(absent.map(({ pattern }) => pattern)).size).toBe(5)
    expect(absent[0]?.pattern).toBe('diagonal')
  })
})

describe('a value on a class limit', () => {
  test('belongs to the class below it', () => {
    const values = sampleScene().rows.map(({ cell, slot }) => [cell.kind === 'number' && cell.value, slot])
    expect(values).toContainEqual([10, 1])
    const input = sampleInput()
    const indicators = sampleManifest.indicators.map((indicator) => ({
      ...indicator,
      datasets: indicator.datasets.map((entry) => ({
        ...entry,
        classes: { method: 'fixed' as const, count: 3, breaks: [10, 15] },
      })),
    }))
    const scene = makeScene({ ...input, manifest: { ...sampleManifest, indicators } })
    const slotOf = (id: string) => scene.rowById.get(id)?.slot
    expect([slotOf('K1-2'), slotOf('K1-1'), slotOf('K2-4')]).toEqual([0, 1, 2])
  })
})

describe('legend, table and map agree', () => {
  const anyView = fc
    .record({
      indicator: fc.constantFrom('kinderarmut', 'kinder', 'lage', 'medianalter'),
      level: fc.constantFrom('land', 'kreis', 'ort'),
      period: fc.constantFrom('2018', '2019', '2020', '2023', '2024'),
      weighted: fc.boolean(),
      areas: fc.subarray(['K1', 'K1-1', 'K2-1', 'K3-4', 'L', 'gone']),
    })
    .filter(({ indicator, level }) => datasetOf(indicator, level) !== undefined)

  test('counts are those of the rows, and sum to the number of areas', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { rows, slots, legend, comparison } = sampleScene(view)
        expect(rows).toHaveLength(sampleAreas.get(view.level)?.length ?? 0)
        expect(legend.counts).toHaveLength(slots.length)
        for (const [slot, count] of legend.counts.entries())
          expect(count).toBe(rows.filter((row) => row.slot === slot).length)
        expect(legend.counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length)
        const numbers = rows.filter(({ cell }) => cell.kind === 'number').length
        if (legend.bins.length > 0)
          expect(legend.bins.reduce((sum, { count }) => sum + count, 0)).toBe(numbers)
        if (comparison) expect(comparison.groups.flatMap((group) => group.rows)).toHaveLength(rows.length)
      }),
    )
  })

  test('a row is painted by the slot its value lies in, or by the name of its absence', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const { cell, slot } of sampleScene(view).rows) {
          const paint = sampleScene(view).slots[slot]
          if (cell.kind === 'absent') expect(paint).toMatchObject({ kind: 'absent', status: cell.status })
          else if (paint?.kind === 'class') {
            expect(cell.value).toBeLessThanOrEqual(paint.upper)
            if (paint.index > 0) expect(cell.value).toBeGreaterThan(paint.lower)
          } else expect(paint).toMatchObject({ kind: 'category', index: cell.value })
        }
      }),
    )
  })

  test('the order in which areas are given changes nothing', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.shuffledSubarray([...(sampleAreas.get('ort') ?? [])], { minLength: 12 }),
        (view, ort) => {
          const input = sampleInput(view)
          const scene = makeScene({ ...input, areas: new Map([...sampleAreas, ['ort', ort]]) })
          expect(scene.rows).toEqual(makeScene(input).rows)
          expect(scene.legend).toEqual(makeScene(input).legend)
        },
      ),
    )
  })

  test('nothing in the scene says what a withheld cell held', () => {
    const { rows } = sampleScene({ areas: ['K2-1'] })
    expect(rows.find(({ id }) => id === 'K2-1')).toEqual({
      id: 'K2-1',
      name: 'Eichen',
      parentId: 'K2',
      parentName: 'Seekreis',
      cell: { kind: 'absent', status: 'withheld', denominator: 120 },
      mapped: { kind: 'absent', status: 'withheld', denominator: 120 },
      slot: 5,
    })
  })
})

describe('categories', () => {
  test('slots are the categories in the reader’s language, without ranks, histogram or differences', () => {
    const scene = sampleScene({ indicator: 'lage', language: 'en', areas: ['K1-1'] })
    expect(scene.slots.flatMap((slot) => (slot.kind === 'category' ? slot.label : []))).toEqual([
      'by the lake',
      'inland',
    ])
    expect(scene.legend).toMatchObject({ counts: [4, 7, 1], bins: [], breaks: [] })
    expect(scene.rows.some(({ rank }) => rank)).toBe(false)
    expect(scene.chosen[0]).toMatchObject({ series: [] })
    expect(scene.comparison?.within).toEqual({ kind: 'none', reason: 'notNumeric' })
  })
})

test('a category that the manifest does not know is painted as missing', () => {
  const input = sampleInput({ indicator: 'lage' })
  const dataset = sampleDataset('lage', 'ort', ['K1-1', 'K1-2'], ['2024'], (id) => ({
    kind: 'number',
    value: id === 'K1-1' ? 2 : 0.5,
  }))
  const { legend, slots } = makeScene({ ...input, dataset })
  expect(slots[2]).toMatchObject({ status: 'missing' })
  expect(legend.counts).toEqual([0, 0, 12])
})

test('areas that the file does not know are missing, and a file’s further areas are not shown', () => {
  const input = sampleInput()
  const areas = new Map([...sampleAreas, ['ort', [{ id: 'new', name: 'Neuland', parent: 'K1' }]]])
  const { rows, legend, slots } = makeScene({ ...input, areas })
  expect(rows.map(({ id, cell }) => [id, cell])).toEqual([['new', { kind: 'absent', status: 'missing' }]])
  expect(legend.counts.findIndex((count) => count === 1)).toBe(
    slots.findIndex((slot) => slot.kind === 'absent' && slot.status === 'missing'),
  )
})

test('a view that was not resolved against the release is a fault that names the id', () => {
  const input = sampleInput()
  expect(() => makeScene({ ...input, view: { ...input.view, indicator: 'x' } })).toThrow('x is not')
  expect(() => makeScene({ ...input, view: { ...input.view, indicator: 'medianalter' } })).toThrow(
    'medianalter.ort',
  )
  expect(() => makeScene({ ...input, areas: new Map() })).toThrow('areas of ort')
})

test('the sample passes through the published format unchanged', () => {
  const dataset = datasetOf('kinderarmut', 'ort')
  expect(dataset && cellAt(dataset, 'K3-1', '2023')).toMatchObject({ value: 14.5, flag: 'provisional' })
})

test('the whole marks shares among their areas, but no total: it is no measure for its parts', () => {
  expect(sampleScene().regionMark).toEqual(sampleScene().region)
  const input = sampleInput()
  const indicators = input.manifest.indicators.map((indicator) => ({ ...indicator, kind: 'count' as const }))
  const total = makeScene({ ...input, manifest: { ...input.manifest, indicators } })
  expect(total.region).toBeDefined()
  expect(total.regionMark).toBeUndefined()
})
