import { describe, expect, test } from 'vitest'
import { sampleInput, sampleManifest } from '../../../testing/sampleRelease.ts'
import { indicatorById } from '../../release/lookups.ts'
import { settingOf } from '../setting.ts'
import { apart, breaksBetween, firstOfChange } from './twoPeriods.ts'

const poverty = indicatorById(sampleManifest, 'kinderarmut')
if (!poverty) throw new Error('the sample has it')
const periods = ['2018', '2019', '2021', '2022', '2023', '2024']

describe('series breaks between two periods', () => {
  test.each([
    ['2018', '2019', 0],
    ['2019', '2021', 1],
    ['2019', '2024', 1],
    ['2021', '2024', 0],
  ])('%s to %s: %i', (from, to, count) => expect(breaksBetween(poverty, from, to)).toHaveLength(count))
})

describe('the first period of a change', () => {
  test.each([
    ['the wished one, if it lies before', '2024', '2018', '2018'],
    ['not one that lies after, but the earliest without a break between', '2022', '2023', '2021'],
    ['not the chosen one itself', '2022', '2022', '2021'],
    ['not one that is not published', '2024', '2020', '2021'],
    ['the earliest without a break between', '2024', undefined, '2021'],
    ['before the break its own earliest', '2019', undefined, '2018'],
    ['at the break the one before, for want of a better', '2021', undefined, '2019'],
    ['none before the first', '2018', undefined, undefined],
  ])('%s', (_, period, wished, expected) =>
    expect(firstOfChange(poverty, { periods }, period, wished)).toBe(expected),
  )
})

describe('what stands between', () => {
  test('breaks, and other outlines', () => {
    const setting = settingOf(sampleInput())
    expect(apart(setting, '2019')).toEqual({ breaks: poverty.breaks, hasOtherOutlines: false })
    expect(apart(setting, undefined)).toEqual({ breaks: [], hasOtherOutlines: false })
    const levels = sampleManifest.levels.map((level) => ({
      ...level,
      editions: level.editions.flatMap((edition) => [
        { ...edition, id: 'old', to: '2019' },
        { ...edition, id: 'new', from: '2020' },
      ]),
    }))
    const other = settingOf({ ...sampleInput(), manifest: { ...sampleManifest, levels } })
    expect(apart(other, '2019').hasOtherOutlines).toBe(true)
    expect(apart(other, '2021').hasOtherOutlines).toBe(false)
  })
})
