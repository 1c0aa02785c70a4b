import { describe, expect, test } from 'vitest'
import type { Cell } from '../../core/release/dataset.ts'
import { yearPosition } from '../../core/release/period.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { lineGeometry } from './lineGeometry.ts'
import type { LineChartInput } from './lineInput.ts'
import { breakTime, isSameSeries, runsOf, type LineSeries } from './lineSeries.ts'

const number = (value: number): Cell => ({ kind: 'number', value, lower: value - 1, upper: value + 1 })
const withheld: Cell = { kind: 'absent', status: 'withheld' }
const missing: Cell = { kind: 'absent', status: 'missing' }

const stops = (...periods: string[]) => periods.map((period) => ({ period, hasValues: true }))
const timeline = stops('2015', '2016', '2017', '2018', '2019', '2020', '2021')
const line = (cells: readonly Cell[], more: Partial<LineSeries> = {}): LineSeries => ({
  id: 'a',
  label: 'Altenau',
  role: 'area',
  points: cells.map((cell, i) => ({ period: timeline[i]?.period ?? '', cell })),
  ...more,
})
const input = (series: readonly LineSeries[], more: Partial<LineChartInput> = {}): LineChartInput => ({
  series,
  timeline,
  breaks: [],
  formatTicks: (values) => values.map(String),
  zero: 'true',
  width: 464,
  height: 164,
  ...more,
})
const periodsOf = (series: LineSeries, breaks: readonly { at: string; label: string }[] = []) =>
  runsOf(series.points, timeline, breaks).map((run) => run.map(({ period }) => period))

describe('runs', () => {
  test('end at each period without a number', () => {
    expect(periodsOf(line([1, 2, 3].map(number)))).toEqual([['2015', '2016', '2017']])
    const broken = line([number(1), number(2), withheld, number(4), missing, number(6), number(7)])
    expect(periodsOf(broken)).toEqual([['2015', '2016'], ['2018'], ['2020', '2021']])
  })

  test('end at a stop for which the series has no point at all', () => {
    const sparse = line([number(1), number(2)])
    const points = sparse.points.map((point, i) => ({ ...point, period: i === 0 ? '2015' : '2017' }))
    expect(periodsOf({ ...sparse, points })).toEqual([['2015'], ['2017']])
  })

  test('end at a year left out, but not at the years between two-yearly figures', () => {
    const at = (...known: string[]) =>
      runsOf(
        known.map((period) => ({ period, cell: number(1) })),
        timeline.map(({ period }) => ({ period, hasValues: known.includes(period) })),
        [],
      ).map((run) => run.map(({ period }) => period))
    expect(at('2015', '2016', '2018', '2019')).toEqual([
      ['2015', '2016'],
      ['2018', '2019'],
    ])
    expect(at('2015', '2017', '2019', '2021')).toEqual([['2015', '2017', '2019', '2021']])
  })

  test('end at a series break', () => {
    const whole = line([1, 2, 3, 4, 5, 6, 7].map(number))
    expect(periodsOf(whole, [{ at: '2018', label: '' }])).toEqual([
      ['2015', '2016', '2017'],
      ['2018', '2019', '2020', '2021'],
    ])
  })
})

describe('geometry', () => {
  test('gaps are not bridged: one M a run, single points are dots', () => {
    const series = line([number(1), number(2), withheld, number(4), missing, number(6), number(7)])
    const [drawn] = lineGeometry(input([series])).lines
    expect(drawn?.path.match(/M/g)).toHaveLength(2)
    expect(drawn?.dots).toHaveLength(1)
  })

  test('a withheld period of the area bears its mark, a missing one none', () => {
    const series = line([number(1), withheld, missing, number(4)])
    const { withheldX, xOf } = lineGeometry(input([series]))
    expect(withheldX).toEqual([xOf('2016')])
  })

  test('only the area has a band', () => {
    const band = (role: LineSeries['role']) =>
      lineGeometry(input([line([1, 2, 3].map(number), { role })])).band
    expect(band('area')).toMatch(/^M.*Z$/)
    expect(band('parent')).toBe('')
  })

  test('time is true: an interval and missing years keep their distances', () => {
    const sparse = stops('2015', '2016', '2020')
    const { xOf } = lineGeometry(input([line([number(1)])], { timeline: sparse }))
    const [a, b, c] = ['2015', '2016', '2020'].map(xOf)
    expect(((c ?? 0) - (b ?? 0)) / ((b ?? 0) - (a ?? 0))).toBeCloseTo(4, 1)
  })

  test('the shade ends half-way before a break and says so', () => {
    const breaks = [{ at: '2018', label: 'bis 2017 nicht vergleichbar' }]
    const geometry = lineGeometry(input([line([1, 2, 3, 4, 5].map(number))], { breaks }))
    const [shade] = geometry.breaks
    expect(shade?.right).toBeCloseTo((geometry.xOf('2017') + geometry.xOf('2018')) / 2, 0)
    expect(shade?.label).toBe('bis 2017 nicht vergleichbar')
    expect(breakTime('2010', timeline)).toBeUndefined()
    expect(breakTime('2030', timeline)).toBeUndefined()
  })

  test('two breaks make two shades; words that would run into the next are left to the note below', () => {
    const breaks = [
      { at: '2016', label: 'bis 2015 nicht vergleichbar' },
      { at: '2020', label: 'bis 2019 nicht vergleichbar' },
    ]
    const [older, newer] = lineGeometry(input([line([1, 2, 3, 4, 5].map(number))], { breaks })).breaks
    expect(newer?.left).toBe(older?.right)
    expect(older).not.toHaveProperty('label')
    expect(newer?.label).toBe('bis 2019 nicht vergleichbar')
  })

  test('where the newer words have no room, the older ones do not stand in their shade', () => {
    const breaks = [
      { at: '2016', label: 'bis 2015 nicht vergleichbar' },
      { at: '2020', label: 'bis 2019 nicht vergleichbar' },
    ]
    const chart = input([line([1, 2, 3, 4, 5].map(number))], { breaks })
    const labels = (width: number) => lineGeometry({ ...chart, width }).breaks.map(({ label }) => label)
    for (let width = 120; width <= 700; width += 20)
      expect([width, labels(width)[0]]).toEqual([width, undefined])
    expect(labels(700)[1]).toBe('bis 2019 nicht vergleichbar')
    expect(labels(180)).toEqual([undefined, undefined])
  })

  test('says when zero is not on the axis', () => {
    expect(lineGeometry(input([line([4, 12].map(number))])).hasZero).toBe(true)
    expect(lineGeometry(input([line([19_500, 21_000].map(number))])).hasZero).toBe(false)
  })

  test('draws nothing, and breaks nothing, without any number', () => {
    const [drawn] = lineGeometry(input([line([missing, withheld])])).lines
    expect(drawn).toMatchObject({ path: '', dots: [] })
  })
})

describe('several lines', () => {
  const marked = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      line([1, 2, 3].map(number), { id: `a${i}`, role: i === 0 ? 'area' : 'other', mark: areaMark(i) }),
    )

  test('few have marks at every value, many only at their ends', () => {
    const marksOf = (count: number) =>
      lineGeometry(input(marked(count))).lines.map((one) => one.marked.length)
    expect(marksOf(3)).toEqual([3, 3, 3])
    expect(marksOf(8)).toEqual(Array.from({ length: 8 }, () => 1))
  })

  test('of many only the first is named in the chart', () => {
    expect(lineGeometry(input(marked(8))).labels.map(({ id }) => id)).toEqual(['a0'])
  })

  test('a range reaches from the least to the greatest, is interrupted where lines are, and bears its name', () => {
    const points = ['2015', '2016', '2018', '2019'].map((period) => ({ period, least: 1, greatest: 40 }))
    const { range, labels, yTicks } = lineGeometry(
      input([line([1, 2, 3, 4, 5].map(number))], { range: { label: 'alle Orte', points } }),
    )
    expect(range.match(/Z/g)).toHaveLength(2)
    expect(labels.map(({ text }) => text)).toContain('alle Orte')
    expect(yTicks.at(-1)?.label).toBe('40')
  })

  test('a baseline stands on the axis', () => {
    const { baselineY, yOf } = lineGeometry(input([line([90, 95].map(number))], { baseline: 100 }))
    expect(baselineY).toBe(yOf(100))
    expect(lineGeometry(input([]))).not.toHaveProperty('baselineY')
  })
})

test('KomMonitor error 10: the time axis is true; days, quarters and years stand where they belong', () => {
  const { xOf } = lineGeometry(input([], { timeline: stops('2018', '2020-Q1', '2020-06-30', '2024') }))
  const scale = (xOf('2024') - xOf('2018')) / (yearPosition('2024') - yearPosition('2018'))
  for (const period of ['2020-Q1', '2020-06-30'])
    expect(xOf(period) - xOf('2018')).toBeCloseTo(scale * (yearPosition(period) - yearPosition('2018')), 6)
})

test('series are the same while their content is', () => {
  const a = [line([number(1), withheld])]
  expect(isSameSeries(a, [line([number(1), { ...withheld }])])).toBe(true)
  expect(isSameSeries(a, [line([number(1), missing])])).toBe(false)
  expect(isSameSeries(a, [line([number(1), withheld], { label: 'Birkfeld' })])).toBe(false)
})
