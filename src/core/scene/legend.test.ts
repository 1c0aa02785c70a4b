import { describe, expect, test } from 'vitest'
import { sampleInput, sampleManifest } from '../../testing/sampleRelease.ts'
import { sampleDataset } from '../../testing/sampleDataset.ts'
import { makeScene } from './makeScene.ts'

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
