import { describe, expect, test } from 'vitest'
import { sampleScene } from '../../../testing/sampleRelease.ts'

const roles = (scene: ReturnType<typeof sampleScene>, index: number) =>
  scene.chosen[index]?.series.map(({ role, name }) => `${role} ${name}`)

describe('chosen areas', () => {
  const scene = sampleScene({ areas: ['K3-2', 'gone', 'K1-1'] })

  test('come in the order of choice; unknown ones are left out', () => {
    expect(scene.chosen.map(({ row }) => row.id)).toEqual(['K3-2', 'K1-1'])
  })

  test('differences are value minus reference, absent where the reference is', () => {
    expect(scene.chosen[1]?.toParent).toBeCloseTo(15 - 13.5897, 3)
    expect(scene.chosen[1]?.toRegion).toBeCloseTo(15 - 19.5243, 3)
    expect(scene.chosen[0]).not.toHaveProperty('toParent')
    expect(scene.chosen[0]?.parent?.cell).toEqual({ kind: 'absent', status: 'missing' })
  })

  test('the first one’s line stands beside parent and region, further ones alone', () => {
    expect(roles(scene, 0)).toEqual(['area Jettingen', 'parent Südkreis', 'region Musterland'])
    expect(roles(scene, 1)).toEqual(['area Altenau'])
  })

  test('a line has a point for each period, with a word where there is no number', () => {
    const [line] = sampleScene({ areas: ['K2-1'] }).chosen[0]?.series ?? []
    expect(line?.points.map(({ period, cell }) => [period, cell.kind === 'absent' && cell.status])).toEqual([
      ['2018', false],
      ['2019', false],
      ['2021', false],
      ['2022', false],
      ['2023', 'withheld'],
      ['2024', 'withheld'],
    ])
  })
})

test('totals are not compared with the wholes they are part of', () => {
  const scene = sampleScene({ indicator: 'kinder', areas: ['K1-1'] })
  expect(scene.chosen[0]?.parent?.cell).toEqual({ kind: 'number', value: 1560 })
  expect(scene.chosen[0]).not.toHaveProperty('toParent')
  expect(scene.chosen[0]).not.toHaveProperty('toRegion')
  expect(roles(scene, 0)).toEqual(['area Altenau'])
  expect(scene.comparison?.groups.some(({ reference }) => reference)).toBe(false)
})

test('where the level above is the whole, it is said once', () => {
  const scene = sampleScene({ level: 'kreis', areas: ['K1'] })
  expect(scene.chosen[0]).not.toHaveProperty('parent')
  expect(scene.chosen[0]?.toRegion).toBeCloseTo(13.5897 - 19.5243, 3)
  expect(roles(scene, 0)).toEqual(['area Nordkreis', 'region Musterland'])
  expect(scene).not.toHaveProperty('comparison')
})

test('the whole is not compared with itself', () => {
  const scene = sampleScene({ level: 'land', areas: ['L'] })
  expect(scene.chosen[0]).not.toHaveProperty('toRegion')
  expect(roles(scene, 0)).toEqual(['area Musterland'])
})
