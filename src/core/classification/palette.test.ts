import { describe, expect, test } from 'vitest'
import { labOf } from './lab.ts'
import { colorsOf, paletteFor, paletteIds } from './palette.ts'
import { categoryColors, paletteStops } from './palettes.data.ts'

/** Ground of the map, --map-ground in the tokens. */
const ground = '#e8ebee'
/** Colour difference ΔE*76: 2.3 is just noticeable, 5 is plain to see beside each other. */
const distance = (one: string, other: string) =>
  Math.hypot(...labOf(one).map((x, i) => x - (labOf(other)[i] ?? NaN)))
const pairs = <T>(items: readonly T[]) => items.slice(1).map((item, i) => [items[i] as T, item] as const)

describe.each(paletteIds)('%s', (id) => {
  test.each([2, 3, 4, 5, 6, 7, 8, 9])('%i colours go from light to dark in steps one can see', (count) => {
    const colors = colorsOf(id, count)
    expect(colors).toHaveLength(count)
    for (const [lighter, darker] of pairs(colors)) {
      expect(labOf(lighter)[0] - labOf(darker)[0]).toBeGreaterThan(3)
      expect(distance(lighter, darker)).toBeGreaterThan(6)
    }
  })

  test('the lightest class stands out from the ground', () => {
    expect(distance(colorsOf(id, 5)[0] ?? '', ground)).toBeGreaterThan(4)
  })

  test('no red: no colour leans to red without blue', () => {
    for (const color of colorsOf(id, 9)) {
      const [, a, b] = labOf(color)
      expect(a > 10 && b > 0).toBe(false)
    }
  })
})

test('as many classes as stops gives the stops', () => {
  expect(colorsOf('blues', 6)).toEqual(paletteStops.blues)
})

test('one class gets the middle', () => {
  expect(colorsOf('blues', 1)).toEqual([colorsOf('blues', 3)[1]])
})

test('the palette follows the direction unless the indicator asks for one', () => {
  expect(paletteFor('burden', undefined)).toBe('blues')
  expect(paletteFor('benefit', undefined)).toBe('greens')
  expect(paletteFor('neutral', undefined)).toBe('purples')
  expect(paletteFor('neutral', 'teals')).toBe('teals')
  expect(paletteFor('burden', 'toString')).toBe('blues')
})

test('neighbouring category colours differ', () => {
  for (const [one, other] of pairs(categoryColors)) expect(distance(one, other)).toBeGreaterThan(15)
})
