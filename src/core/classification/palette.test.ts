import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bivariateColors } from './color/bivariateColors.ts'
import { deltaE2000, leastDifference } from './color/deltaE2000.ts'
import { labOf } from './color/lab.ts'
import { filteredColor, outcomeColors } from './color/outcomeColors.ts'
import { classify } from './classify.ts'
import {
  categoryColorsOf,
  colorsOf,
  divergingColors,
  divergingIds,
  invertedColors,
  isDiverging,
  paletteFor,
  sequentialIds,
} from './palette.ts'

/** Ground of the map, --map-ground in the tokens. */
const ground = '#e8ebee'
const lightnessOf = (hex: string) => labOf(hex)[0]
const neighbours = <T>(items: readonly T[]) => items.slice(1).map((item, i) => [items[i] as T, item] as const)
const allPairs = <T>(items: readonly T[]) =>
  items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const))
const counts = [2, 3, 4, 5, 6, 7, 8, 9]
/**
 * The least CIEDE2000 between neighbouring classes, under normal sight and each deficiency (Machado 2009, severity 1). 1 is just
 * noticeable side by side; classes also lie apart on a map, so more is asked for.
 */
const floors: Readonly<Record<number, number>> = { 2: 20, 3: 20, 4: 13, 5: 10, 6: 7.5, 7: 6, 8: 5, 9: 4.5 }
const hueOf = (hex: string) => (Math.atan2(labOf(hex)[2], labOf(hex)[1]) * 180) / Math.PI

/** Red: neither ochre nor brown (hue above 50°) nor purple (below −10°), and not as good as grey. */
const isRed = (hex: string) =>
  Math.hypot(labOf(hex)[1], labOf(hex)[2]) > 12 && hueOf(hex) > -10 && hueOf(hex) < 50

describe.each(sequentialIds)('sequential palette %s', (id) => {
  test.each(counts)('%i colours go from light to dark in steps that everybody sees', (count) => {
    const colors = colorsOf(id, count)
    expect(colors).toHaveLength(count)
    for (const [lighter, darker] of neighbours(colors)) {
      expect(lightnessOf(lighter) - lightnessOf(darker)).toBeGreaterThan(5)
      expect(leastDifference(lighter, darker)).toBeGreaterThan(floors[count] ?? NaN)
    }
  })

  test('steps look equal', () => {
    const steps = neighbours(colorsOf(id, 7)).map(([one, other]) => deltaE2000(labOf(one), labOf(other)))
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.25)
  })

  test('the lightest class stands out from the ground and from what is left out', () => {
    const lightest = colorsOf(id, 5)[0] ?? ''
    expect(deltaE2000(labOf(lightest), labOf(ground))).toBeGreaterThan(3)
    expect(deltaE2000(labOf(lightest), labOf(filteredColor))).toBeGreaterThan(3)
  })

  test('no red', () => expect(colorsOf(id, 9).filter(isRed)).toEqual([]))
})

/** Limits of `count` classes in equal distances around 0. */
const symmetrical = (count: number) => Array.from({ length: count - 1 }, (_, i) => i - (count - 2) / 2)

describe.each(divergingIds)('diverging palette %s', (id) => {
  test.each(counts)('%i colours: neighbours differ for everybody', (count) => {
    const colors = divergingColors(id, symmetrical(count), 0)
    expect(colors).toHaveLength(count)
    for (const [one, other] of neighbours(colors))
      expect(leastDifference(one, other)).toBeGreaterThan(floors[count] ?? NaN)
  })

  test.each(counts)('%i colours: the two sides differ for everybody and weigh the same', (count) => {
    const colors = divergingColors(id, symmetrical(count), 0)
    for (let i = 0; i < Math.floor(count / 2); i++) {
      const [low, high] = [colors[i] ?? '', colors[count - 1 - i] ?? '']
      expect(leastDifference(low, high)).toBeGreaterThan(7.5)
      expect(Math.abs(lightnessOf(low) - lightnessOf(high))).toBeLessThan(4)
    }
  })

  test('lopsided classes: equal distance is equal strength, farther is stronger, the centre is neutral', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -20, max: 20 }),
        (limits, centre) => {
          const breaks = limits.toSorted((a, b) => a - b)
          const colors = divergingColors(id, breaks, centre)
          const strengths = colors.map((hex) => 100 - lightnessOf(hex))
          for (const [one, other] of neighbours(colors))
            expect(leastDifference(one, other)).toBeGreaterThan(4)
          if (!breaks.includes(centre))
            expect(colors[classify(centre, breaks)]).toBe(divergingColors(id, [], 0)[0])
          for (const [i, limit] of breaks.entries()) {
            const mirror = breaks.indexOf(2 * centre - limit)
            if (limit > centre && mirror >= 0)
              expect(Math.abs((strengths[i + 1] ?? NaN) - (strengths[mirror] ?? NaN))).toBeLessThan(4)
            if (limit > centre) expect(strengths[i + 1]).toBeGreaterThan(strengths[i] ?? NaN)
            if (limit < centre) expect(strengths[i]).toBeGreaterThan(strengths[i + 1] ?? NaN)
          }
        },
      ),
    )
  })

  test('inverted: the sides change, the middle stays', () => {
    const breaks = [-2, -1, 1, 2]
    expect(divergingColors(id, breaks, 0, [], true)).toEqual(divergingColors(id, breaks, 0).toReversed())
    expect(divergingColors(id, [1, 2], 0, [], true)[0]).toBe(divergingColors(id, [1, 2], 0)[0])
  })

  test('no red', () => expect(divergingColors(id, symmetrical(9), 0).filter(isRed)).toEqual([]))
})

test('any two categories can be told apart by everybody', () => {
  for (const [one, other] of allPairs(categoryColorsOf(undefined)))
    expect(leastDifference(one, other)).toBeGreaterThan(12)
  expect(categoryColorsOf(undefined).filter(isRed)).toEqual([])
})

test('any two of the nine bivariate colours can be told apart by everybody', () => {
  const colors = bivariateColors()
  expect(colors.map((row) => row.length)).toEqual([3, 3, 3])
  for (const [one, other] of allPairs(colors.flat())) expect(leastDifference(one, other)).toBeGreaterThan(12)
})

test('outcomes differ for everybody, in grey too', () => {
  for (const [one, other] of allPairs(Object.values(outcomeColors))) {
    expect(leastDifference(one, other)).toBeGreaterThan(10)
    expect(Math.abs(lightnessOf(one) - lightnessOf(other))).toBeGreaterThan(10)
  }
  expect(Object.values(outcomeColors).filter(isRed)).toEqual([])
})

describe('choice', () => {
  const own = [
    { id: 'house', kind: 'sequential', colors: ['#ffffff', '#000000'] },
    { id: 'house-two', kind: 'diverging', colors: ['#004785', '#ddeeff', '#fff4dd', '#6c4516'] },
    { id: 'house-kinds', kind: 'categorical', colors: ['#123456', '#abcdef'] },
  ] as const satisfies Parameters<typeof palettesIn>[0]

  test('follows the direction unless there is a wish', () => {
    expect(paletteFor('burden', undefined)).toBe('blues')
    expect(paletteFor('benefit', undefined)).toBe('greens')
    expect(paletteFor('neutral', undefined)).toBe('purples')
    expect(paletteFor('neutral', 'teals')).toBe('teals')
    expect(paletteFor('burden', 'toString')).toBe('blues')
  })

  test('two-sided values get a diverging palette, whatever sequential one is wished', () => {
    expect(paletteFor('burden', undefined, [], true)).toBe('blue-ochre')
    expect(paletteFor('benefit', 'teals', [], true)).toBe('brown-teal')
    expect(paletteFor('neutral', 'purple-green', [], true)).toBe('purple-green')
    expect(isDiverging('purple-green')).toBe(true)
    expect(isDiverging('blues')).toBe(false)
  })

  test('an atlas brings its own', () => {
    expect(paletteFor('burden', 'house', palettesIn(own))).toBe('house')
    expect(paletteFor('burden', 'house-kinds', palettesIn(own))).toBe('blues')
    expect(colorsOf('house', 2, palettesIn(own))).toEqual(['#ffffff', '#000000'])
    expect(isDiverging('house-two', palettesIn(own))).toBe(true)
    const colors = divergingColors('house-two', [-1, 1], 0, palettesIn(own))
    expect(colors[1]).toBe(divergingColors('house-two', [], 0, palettesIn(own))[0])
    expect(categoryColorsOf('house-kinds', palettesIn(own))).toEqual(['#123456', '#abcdef'])
    expect(categoryColorsOf('house', palettesIn(own))).toEqual(categoryColorsOf(undefined))
  })
})

function palettesIn(
  own: readonly { id: string; kind: 'sequential' | 'diverging' | 'categorical'; colors: readonly string[] }[],
) {
  return own.map(({ colors, ...rest }) => ({ ...rest, colors: [...colors] }))
}

test('the ends of a palette are its ends, and inverted they change places', () => {
  const colors = colorsOf('blues', 6)
  expect([colors[0], colors.at(-1)]).toEqual(['#f3f0f8', '#1c4a80'])
  expect(invertedColors(colors)[0]).toBe('#1c4a80')
  expect(colorsOf('blues', 1)).toEqual([colorsOf('blues', 3)[1]])
})
