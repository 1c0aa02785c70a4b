import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { patterns } from '../../core/scene/scene.ts'
import { markShapes } from '../../core/scene/marks/areaMarks.ts'
import { hatchColor, hatchSide, hatchStrokes } from './hatch.ts'
import { inks } from './inks.ts'
import { movedD, movedMarks, rectD, short } from './path.ts'
import { markAt, symbolMarks } from './symbolMarks.ts'

test('inks are the tokens of the page', () => {
  const css = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8')
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1]
  const { warnGroundOlder, ...named } = inks
  for (const [name, color] of Object.entries(named))
    expect([name, token(name.replace(/([A-Z]|\d)/g, (letter) => `-${letter.toLowerCase()}`))]).toEqual([
      name,
      color,
    ])
  expect(warnGroundOlder).toMatch(/^#[0-9a-f]{6}$/)
})

describe('paths', () => {
  test('a tenth of a pixel, without -0', () => {
    expect(short(-0.04)).toBe('0')
    expect(short(12.349)).toBe('12.3')
  })

  test('moved: x and y in turn, whatever stands between numbers', () => {
    expect(movedD('M1,2L-3.5 4Z', 10, 100)).toBe('M11,102L6.5 104Z')
    expect(movedD(rectD(0, 0, 2, 1), 1, 1)).toBe('M1 1L3 1L3 2L1 2Z')
    expect(movedMarks([{ kind: 'circle', at: [1, 2], radius: 3 }], 1, 1)).toEqual([
      { kind: 'circle', at: [2, 3], radius: 3 },
    ])
  })
})

describe('hatches', () => {
  const box = { left: 0, top: 0, right: 40, bottom: 40 }
  const drawn = patterns.filter((pattern) => pattern !== 'none')

  test('each has strokes or dots of its own, inside the box', () => {
    const all = drawn.map((hatch) => hatchStrokes(hatch, box))
    expect(new Set(all.map(({ d, dots }) => d + JSON.stringify(dots))).size).toBe(drawn.length)
    for (const { d, dots } of all) {
      expect(d === '').toBe(dots.length > 0)
      for (const number of [...(d.match(/-?[\d.]+/g) ?? []).map(Number), ...dots.flat()]) {
        expect(number).toBeGreaterThanOrEqual(0)
        expect(number).toBeLessThanOrEqual(40)
      }
    }
  })

  test('repeat after their side: shifted by it, a box has the same strokes', () => {
    for (const hatch of drawn) {
      const side = hatchSide(hatch)
      const shifted = hatchStrokes(hatch, { left: side, top: side, right: 40 + side, bottom: 40 + side })
      const plain = hatchStrokes(hatch, box)
      const sorted = (d: string) => d.split('M').toSorted()
      expect(sorted(movedD(plain.d, side, side))).toEqual(sorted(shifted.d))
    }
  })

  test('ink is dark on light and light on dark', () => {
    expect(hatchColor('#ffffff')).toBe('#868b91')
    expect(hatchColor('#000000')).toBe('#9e9e9e')
  })
})

describe('symbols', () => {
  test('marks of areas differ by shape, and tokens become colours', () => {
    const all = markShapes.map((shape) => markAt({ shape, color: 'var(--chosen)' }, [10, 10], 5))
    expect(JSON.stringify(all)).not.toContain('var(')
    expect(new Set(all.map((mark) => JSON.stringify(mark))).size).toBe(markShapes.length)
    for (const mark of all) if (mark.kind === 'path') expect(mark.d).toMatch(/^M[-\d., L]+Z$/)
  })

  test('a circle is see-through, an outcome has a light rim', () => {
    const fill = 'rgb(36 48 61 / 0.42)'
    expect(symbolMarks({ id: 'a', shape: 'circle', radius: 5, fill, stroke: '#ffffff' }, [1, 2], 5)).toEqual([
      { kind: 'circle', at: [1, 2], radius: 5, fill: '#24303d', opacity: 0.42, stroke: '#ffffff', width: 1 },
    ])
    const [rim, solid] = symbolMarks(
      { id: 'a', shape: 'up', radius: 5, fill: '#16202b', stroke: '#ffffff' },
      [0, 0],
      5,
    )
    expect(rim).toMatchObject({ stroke: '#ffffff' })
    expect(solid).toMatchObject({ fill: '#16202b' })
  })
})
