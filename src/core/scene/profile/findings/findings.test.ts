import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyProfile } from '../../../../testing/anyProfile.ts'
import { isTotal } from '../../setting.ts'
import type { AreaProfile, ProfileFigure } from '../areaProfile.ts'
import type { Named } from './findings.ts'
import { findingsOf } from './findingsOf.ts'
import { judgementOf } from './judgement.ts'

const runs = { numRuns: 300 }
const numberOf = (cell: ProfileFigure['cell'] | undefined) =>
  cell?.kind === 'number' ? cell : { value: NaN, lower: NaN, upper: NaN }
const figuresOf = (profile: AreaProfile) => profile.topics.flatMap(({ figures }) => figures)

/** What is good or bad of going up or down, written out once more. */
const isRight = ({ figure, judgement }: Named, way: 'up' | 'down') =>
  judgement ===
  { burden: { up: 'worse', down: 'better' }, benefit: { up: 'better', down: 'worse' }, neutral: undefined }[
    figure.indicator.direction
  ]?.[way]

test.each([
  ['burden', 'up', 'worse'],
  ['burden', 'down', 'better'],
  ['benefit', 'up', 'better'],
  ['benefit', 'down', 'worse'],
  ['neutral', 'up', undefined],
  ['neutral', 'down', undefined],
] as const)('%s that goes %s is %s', (direction, way, expected) => {
  expect(judgementOf(direction, way)).toBe(expected)
})

describe('whatever the data', () => {
  test('what is said to be higher is higher, beyond its interval, and reads so', () => {
    fc.assert(
      fc.property(anyProfile, ({ profile }) => {
        const [beside] = profile.findings
        for (const item of [...beside.higher, ...beside.lower]) {
          const { cell, region, isTested } = item.figure
          const [own, whole] = [numberOf(cell), numberOf(region?.cell)]
          const isHigher = beside.higher.includes(item)
          expect(isHigher ? own.value > whole.value : own.value < whole.value).toBe(true)
          expect(isHigher ? (own.lower ?? 0) > whole.value : (own.upper ?? 0) < whole.value).toBe(true)
          expect(isRight(item, isHigher ? 'up' : 'down')).toBe(true)
          expect(isTested && !isTotal(item.figure.indicator)).toBe(true)
        }
      }),
      runs,
    )
  })

  test('a change goes the way it is said to go, never over a break, and the interval holds no zero', () => {
    fc.assert(
      fc.property(anyProfile, ({ profile }) => {
        const { largest } = profile.findings[1]
        const change = largest?.figure.change
        if (!largest || !change) return
        const difference = numberOf(change.cell)
        const isRise = change.direction === 'risen'
        expect(change.direction).not.toBe('unclear')
        expect(isRise ? (difference.lower ?? 0) > 0 : (difference.upper ?? 0) < 0).toBe(true)
        expect(Math.sign(numberOf(largest.figure.cell).value - numberOf(change.before).value)).toBe(
          isRise ? 1 : -1,
        )
        expect(isRight(largest, isRise ? 'up' : 'down')).toBe(true)
        for (const { at } of largest.figure.indicator.breaks) expect(change.from < at).toBe(false)
      }),
      runs,
    )
  })

  test('a rank lies between its sure limits, and at an end only where these do', () => {
    fc.assert(
      fc.property(anyProfile, ({ profile }) => {
        for (const { rank } of figuresOf(profile)) {
          if (!rank) continue
          expect(rank.rank + rank.tied - 1).toBeLessThanOrEqual(rank.of)
          if (!rank.surely) continue
          expect(rank.surely.from).toBeLessThanOrEqual(rank.rank)
          expect(rank.surely.to).toBeGreaterThanOrEqual(rank.rank)
        }
        const { highest, lowest } = profile.findings[2]
        for (const { figure } of highest)
          expect(figure.rank?.surely?.to).toBeLessThanOrEqual(Math.ceil((figure.rank?.of ?? 0) / 10))
        for (const item of [...highest, ...lowest]) {
          expect(isRight(item, highest.includes(item) ? 'up' : 'down')).toBe(true)
          expect(highest.includes(item) && lowest.includes(item)).toBe(false)
        }
      }),
      runs,
    )
  })

  test('each indicator has a number or a reason, once; order of figures changes no finding but ties', () => {
    fc.assert(
      fc.property(anyProfile, ({ profile }) => {
        const figures = figuresOf(profile)
        const lacking = profile.lacks.flatMap(({ indicators }) => indicators.map(({ id }) => id))
        expect(new Set(lacking).size).toBe(lacking.length)
        for (const { cell, indicator } of figures)
          expect(lacking.includes(indicator.id)).toBe(cell.kind === 'absent')
        const turned = findingsOf(figures.toReversed())
        expect(turned[0].tested).toBe(profile.findings[0].tested)
        expect(turned[4].similar).toBe(profile.findings[4].similar)
      }),
      runs,
    )
  })

  test('the whole is held against nothing, nobody against himself', () => {
    fc.assert(
      fc.property(anyProfile, ({ profile: { subject, topics } }) => {
        for (const { region, parent } of topics.flatMap(({ figures }) => figures)) {
          if (subject.kind !== 'area') continue
          expect(region?.id).not.toBe(subject.id)
          expect(parent?.id).not.toBe(subject.id)
        }
      }),
      runs,
    )
  })
})
