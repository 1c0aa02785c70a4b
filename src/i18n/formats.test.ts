import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../testing/sampleRelease.ts'
import { indicatorById } from '../core/release/lookups.ts'
import { statuses } from '../core/release/status.ts'
import { formatsFor, type Measured } from './formats.ts'

const de = formatsFor('de')
const en = formatsFor('en')
/** No-break spaces made visible as `_`. */
const seen = (text: string) => text.replaceAll('\u00a0', '_')

const share: Measured = { unit: { symbol: { de: '%' }, name: {} }, decimals: 1 }
const euro: Measured = { unit: { symbol: { de: '€' }, name: {} }, decimals: 0 }
const bare: Measured = { unit: { symbol: {}, name: {} }, decimals: 2 }

describe('numbers', () => {
  test.each([
    [de.count(12345), '12.345'],
    [en.count(12345), '12,345'],
    [de.count(1234), '1.234'],
    [de.number(1.005, 2), '1,01'],
    [de.number(-2.5, 0), '\u22123'],
    [de.number(-0.04, 1), '0,0'],
    [de.number(0, 1), '0,0'],
    [de.value(share, 24.94), '24,9_%'],
    [en.value(share, 24.94), '24.9%'],
    [de.value(share, 24.95), '25,0_%'],
    [de.value(euro, 98000), '98.000_€'],
    [de.value(bare, 1.005), '1,01'],
    [de.bare(share, 24.94), '24,9'],
    [de.percent(0.617), '62_%'],
    [en.percent(0.617, 1), '61.7%'],
    [de.interval(share, 24.71, 27.29), '24,7 bis 27,3_%'],
    [en.interval(share, 24.71, 27.29), '24.7 to 27.3%'],
    [de.bytes(999), '999_B'],
    [de.bytes(20480), '20_kB'],
    [de.bytes(1_234_567), '1,2_MB'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })
})

describe('differences', () => {
  test.each([
    [de.difference(share, -2.05), '\u22122,1_Pp.'],
    [de.difference(share, 8.9), '+8,9_Pp.'],
    [en.difference(share, 8.9), '+8.9_pp'],
    [de.difference(euro, 120), '+120_€'],
    [de.difference(share, 0.04), '0,0_Pp.'],
    [de.difference(share, -0.04), '0,0_Pp.'],
    [de.bareDifference(share, 8.9), '+8,9'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })
})

describe('class limits', () => {
  test.each([
    [
      [5, 9, 13],
      ['5', '9', '13'],
    ],
    [
      [5.5, 9, 13],
      ['5,5', '9,0', '13,0'],
    ],
    [
      [5.25, 9.04, 13],
      ['5,3', '9,0', '13,0'],
    ],
    [
      [5.21, 5.24, 13],
      ['5,21', '5,24', '13,00'],
    ],
    [[], []],
  ])('%j', (breaks, labels) => {
    expect(de.breakLabels(share, breaks)).toEqual(labels)
  })

  test('ranges follow (lower, upper] and share their limits', () => {
    const ranges = [0, 1, 2].map((i) => seen(de.classRange(share, [5, 9], i)))
    expect(ranges).toEqual(['bis 5_%', 'über 5 bis 9_%', 'über 9_%'])
    expect([0, 1].map((i) => en.classRange(share, [1234], i))).toEqual(['up to 1,234%', 'over 1,234%'])
    expect(de.classRange(share, [], 0)).toBe('alle Werte')
  })

  test('KomMonitor error 8: a limit of 0 stands on both sides of it', () => {
    const ranges = (breaks: readonly number[]) => [0, 1, 2].map((i) => seen(de.classRange(share, breaks, i)))
    expect(ranges([0, 5])).toEqual(['bis 0_%', 'über 0 bis 5_%', 'über 5_%'])
    expect(ranges([-5, 0])).toEqual(['bis \u22125_%', 'über \u22125 bis 0_%', 'über 0_%'])
    expect(en.classRange(share, [0], 0)).toBe('up to 0%')
  })

  test('no two limits read the same unless they are the same to six digits', () => {
    const limits = fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(limits, fc.integer({ min: 0, max: 3 }), (thousandths, decimals) => {
        const breaks = thousandths.map((n) => n / 1000).toSorted((a, b) => a - b)
        const labels = de.breakLabels({ ...share, decimals }, breaks)
        expect(new Set(labels).size).toBe(breaks.length)
      }),
    )
  })
})

describe('periods', () => {
  test.each([
    ['2024', '2024', '2024'],
    ['2024-06', 'Juni 2024', 'June 2024'],
    ['2024-Q2', '2. Quartal 2024', 'Q2 2024'],
    ['2024-06-30', '30.06.2024', '30 June 2024'],
    ['2022/2024', '2022 bis 2024', '2022 to 2024'],
    ['2022-06/2024-05', 'Juni 2022 bis Mai 2024', 'June 2022 to May 2024'],
    ['whenever', 'whenever', 'whenever'],
  ])('%s', (period, german, english) => {
    expect([de.period(period), en.period(period)]).toEqual([german, english])
  })

  test.each([
    ['31.12.', '2024', '31.12.2024', '31 December 2024'],
    ['1.3.', '2024', '01.03.2024', '1 March 2024'],
    ['31. 12.', '2024', '31.12.2024', '31 December 2024'],
    ['31.12.', '2022/2024', '31.12.2022 bis 31.12.2024', '31 December 2022 to 31 December 2024'],
    ['31.12.', '2024-06', 'Juni 2024', 'June 2024'],
    ['Jahresdurchschnitt', '2024', 'Jahresdurchschnitt 2024', 'Jahresdurchschnitt 2024'],
    ['Schuljahr', '2023/2024', 'Schuljahr 2023 bis 2024', 'Schuljahr 2023 to 2024'],
    ['30.2.', '2024', '2024-02-30', '2024-02-30'],
  ])('%s of %s', (referenceDate, period, german, english) => {
    const indicator = { referenceDate: { de: referenceDate } }
    expect([de.referencePeriod(indicator, period), en.referencePeriod(indicator, period)]).toEqual([
      german,
      english,
    ])
  })

  test('without a reference date the period stands alone', () => {
    expect(de.referencePeriod({}, '2024')).toBe('2024')
  })

  test('days', () => {
    expect([de.date('2026-11-21'), en.date('2026-11-21')]).toEqual(['21.11.2026', '21 November 2026'])
    expect(de.date('soon')).toBe('soon')
  })
})

describe('cells', () => {
  const poverty = indicatorById(sampleManifest, 'kinderarmut')
  const setting = indicatorById(sampleManifest, 'lage')
  if (!poverty || !setting) throw new Error('the sample has these indicators')

  test('a number with unit, a status in words, a category by its label', () => {
    expect(seen(de.cell(poverty, { kind: 'number', value: 0 }))).toBe('0,0_%')
    expect(de.cell(poverty, { kind: 'absent', status: 'withheld' })).toBe('geheim zu halten')
    expect(en.cell(setting, { kind: 'number', value: 1 })).toBe('inland')
    expect(de.cell(setting, { kind: 'number', value: 7 })).toBe('nicht erhoben')
  })

  test.each(statuses)('%s has words in both languages, unlike any other’s', (status) => {
    for (const formats of [de, en]) {
      expect(formats.status(status)).toMatch(/\p{L}{3}/u)
      const same = statuses.filter((other) => formats.status(other) === formats.status(status))
      expect(same).toEqual([status])
    }
    expect(de.status(status)).not.toBe(en.status(status))
  })
})

test('lists and order of names', () => {
  expect(de.list(['A', 'B', 'C'])).toBe('A, B und C')
  expect(en.list(['A', 'B'])).toBe('A and B')
  expect(['Zeder', 'A 10', 'Ähren', 'A 2'].toSorted(de.compare)).toEqual(['A 2', 'A 10', 'Ähren', 'Zeder'])
})
