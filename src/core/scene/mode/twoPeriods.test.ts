import { describe, expect, test } from 'vitest'
import { cutManifest } from '../../../testing/cutManifest.ts'
import { sampleInput, sampleManifest } from '../../../testing/sampleRelease.ts'
import { indicatorById } from '../../release/lookups.ts'
import { settingOf } from '../setting.ts'
import { breaksBetween } from '../../release/lookups.ts'
import { apart, firstOfChange, otherOfTwoMaps } from './twoPeriods.ts'

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

describe('the other one of two maps', () => {
  const otherOf = (last: string, patch: Parameters<typeof sampleInput>[0]) =>
    otherOfTwoMaps(settingOf({ ...sampleInput(patch), manifest: cutManifest(last) }))
  test.each([
    ['the wished one', '2018', { from: '2022' }, '2022'],
    ['not one on other outlines, but the earliest without a break between', '2018', { from: '2018' }, '2021'],
    ['the same where none is wished', '2018', {}, '2021'],
    ['not one that lies after', '2018', { period: '2022', from: '2023' }, '2021'],
    ['a later one where none is earlier', '2018', { period: '2019' }, '2021'],
    ['none where all others have other outlines', '2023', { from: '2022' }, undefined],
  ])('%s', (_, last, patch, expected) => expect(otherOf(last, patch)).toBe(expected))
})

describe('what stands between', () => {
  test('breaks, and other outlines', () => {
    const setting = settingOf(sampleInput())
    expect(apart(setting, '2019')).toEqual({ breaks: poverty.breaks, hasOtherOutlines: false })
    expect(apart(setting, undefined)).toEqual({ breaks: [], hasOtherOutlines: false })
    const other = settingOf({ ...sampleInput(), manifest: cutManifest('2019') })
    expect(apart(other, '2019').hasOtherOutlines).toBe(true)
    expect(apart(other, '2021').hasOtherOutlines).toBe(false)
  })
})
