import { describe, expect, test } from 'vitest'
import { sampleManifest } from '../../../testing/sampleRelease.ts'
import { indicatorById } from '../../release/lookups.ts'
import type { Indicator } from '../../release/manifest.ts'
import { declaredKinship } from './kinship.ts'
import { indicatorSet } from '../profile/indicatorSet.ts'
import { matrixIndicators, mostInMatrix } from './matrixIndicators.ts'
import { pairedPeriod } from './pairedPeriod.ts'
import { secondChoice, secondsOffered } from './secondIndicator.ts'

function indicator(id: string): Indicator {
  const found = indicatorById(sampleManifest, id)
  if (!found) throw new Error(id)
  return found
}
const poverty = indicator('kinderarmut')
const children = indicator('kinder')

describe('kinship', () => {
  const a: Indicator = { ...poverty, id: 'a' }
  const cases: [string, Indicator, Indicator, object | undefined][] = [
    ['the same', poverty, poverty, { kind: 'same' }],
    ['one numerator in both', a, { ...poverty, id: 'b' }, { kind: 'part', of: poverty.numeratorLabel }],
    [
      'one denominator',
      a,
      { ...poverty, id: 'b', numeratorLabel: { de: 'Kinder in Kitas' } },
      { kind: 'denominator', of: poverty.denominatorLabel },
    ],
    [
      'a count and its share',
      { ...children, name: { de: 'kinder mit bürgergeld' } },
      a,
      { kind: 'part', of: { de: 'kinder mit bürgergeld' } },
    ],
    [
      'an index and what it is made of',
      a,
      { ...children, id: 'i', kind: 'index', related: ['a'] },
      { kind: 'part', of: poverty.name },
    ],
    ['nothing in common', poverty, children, undefined],
  ]
  test.each(cases)('%s', (_, first, second, expected) => {
    expect(declaredKinship(first, second)).toEqual(expected)
    expect(declaredKinship(second, first)).toEqual(expected)
  })
})

describe('pairedPeriod', () => {
  const periods = ['2018', '2020', '2022/2024']
  test.each([
    ['2020', '2020', 'same'],
    ['2021', '2020', 'before'],
    ['2024', '2022/2024', 'before'],
    ['2015', '2018', 'after'],
  ])('%s → %s, %s', (wished, period, is) => {
    expect(pairedPeriod(periods, wished)).toEqual({ period, is })
  })
  test('of nothing is nothing', () => {
    expect(pairedPeriod([], '2020')).toBeUndefined()
  })
})

describe('which indicators', () => {
  const share = (id: string, more: Partial<Indicator> = {}): Indicator => ({
    ...poverty,
    id,
    headline: false,
    numeratorLabel: { de: id },
    denominatorLabel: { de: `Basis ${id}` },
    ...more,
  })
  const indicators: Indicator[] = [
    share('first', { related: ['part', 'free', 'elsewhere'] }),
    share('part', { numeratorLabel: { de: 'first' } }),
    share('free'),
    share('head', { headline: true }),
    share('elsewhere', { datasets: [] }),
    { ...indicator('lage'), headline: true },
  ]
  const manifest = { ...sampleManifest, indicators }
  const [first] = indicators
  if (!first) throw new Error('first')

  test('offered: those with numbers at the level, without the chosen one', () => {
    expect(secondsOffered(manifest, 'ort', first).map(({ id }) => id)).toEqual(['part', 'free', 'head'])
  })

  test('the wished one, else the first related one that is not kin, of another topic first; else a headline one', () => {
    expect(secondChoice(manifest, 'ort', first, 'part')).toMatchObject({
      indicator: { id: 'part' },
      isProposed: false,
    })
    for (const wish of [undefined, 'first', 'elsewhere', 'unknown'])
      expect(secondChoice(manifest, 'ort', first, wish)).toMatchObject({
        indicator: { id: 'free' },
        isProposed: true,
      })
    const elsewhere = [...indicators, share('other', { topic: 'wohnen' }), share('sum', { kind: 'count' })]
    const wide = { ...first, related: ['sum', 'free', 'other'] }
    expect(secondChoice({ indicators: elsewhere }, 'ort', wide, undefined)).toMatchObject({
      indicator: { id: 'other' },
    })
    const alone = { ...first, related: [] }
    expect(secondChoice(manifest, 'ort', alone, undefined)).toMatchObject({ indicator: { id: 'head' } })
    expect(secondChoice({ indicators: [first] }, 'ort', first, undefined)).toBeUndefined()
  })

  test('in the matrix: the wished ones, those without numbers here named; else the current one and headline ones', () => {
    const wished = matrixIndicators(manifest, 'ort', first, ['head', 'elsewhere', 'lage', 'free', 'unknown'])
    expect(wished.indicators.map(({ id }) => id)).toEqual(['head', 'free'])
    expect(wished.left.map(({ id }) => id)).toEqual(['elsewhere', 'lage'])
    const proposed = matrixIndicators(manifest, 'ort', first, [])
    const usual = indicatorSet(manifest, { indicators: [], level: 'ort', indicator: 'first' }, mostInMatrix)
    expect(proposed.indicators).toEqual(usual.indicators)
    expect(proposed.indicators[0]).toBe(first)
  })
})
