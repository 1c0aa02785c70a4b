// Acceptance: public data sets of shared/data/09-stats-reference with breaks computed in R 4.2 (classInt 0.4-9), which equal
// the published ones of mapclassify. Skipped, saying so, where they are not there.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { standardDeviation } from '../../statistics/spread/standardDeviation.ts'
import { boxFences } from '../boxFences.ts'
import { breaksBy } from '../breaksBy.ts'
import { classify } from '../classify.ts'

const folder = resolve(import.meta.dirname, '../../../../../shared/data/09-stats-reference')
const reason = existsSync(folder) ? '' : '../shared is not there'
const methods = { jenks: 'jenks', quantile: 'quantile', equal: 'equal' } as const

/** Columns of numbers of a dBase table. */
function dbfColumn(file: string, name: string): number[] {
  const bytes = readFileSync(join(folder, file))
  const [rows, head, width] = [bytes.readUInt32LE(4), bytes.readUInt16LE(8), bytes.readUInt16LE(10)]
  let offset = 1
  for (let at = 32; bytes[at] !== 13; at += 32) {
    const length = bytes[at + 16] ?? 0
    const own = bytes.toString('latin1', at, at + 11).split('\0')[0]
    const start = offset
    offset += length
    if (own === name)
      return Array.from({ length: rows }, (_, row) => {
        const from = head + row * width + start
        return Number(bytes.toString('latin1', from, from + length))
      })
  }
  throw new Error(`${file} has no column ${name}`)
}

const calemp = () =>
  readFileSync(join(folder, 'calemp/calempdensity.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => Number(line.split(',').at(-1)))

const sets: Readonly<Record<string, (variable: string) => number[]>> = {
  calemp,
  columbus: (variable) => dbfColumn('columbus/columbus.dbf', variable),
  stl: (variable) => dbfColumn('stl/stl_hom.dbf', variable),
}

describe.skipIf(reason !== '')(`limits as R computes them${reason && ` (skipped: ${reason})`}`, () => {
  it.each(Object.keys(sets))('%s', (set) => {
    const lines = readFileSync(join(folder, set, 'expected_breaks.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
    let compared = 0
    for (const line of lines) {
      const cells = line.split(';')
      const [limits = '', style = '', k = '', variable = ''] = cells.toReversed()
      if (!Object.hasOwn(methods, style)) continue
      const method = methods[style as keyof typeof methods]
      const expected = limits.split(' ').map(Number).slice(1, -1)
      const found = breaksBy(method, sets[set]?.(variable) ?? [], Number(k))
      expect({ line, found }).toEqual({ line, found: expected.map((b): unknown => expect.closeTo(b, 5)) })
      compared++
    }
    expect(compared).toBeGreaterThan(11)
  })

  it('box map and standard deviations of calemp as in the tests of mapclassify', () => {
    const near = (values: readonly number[]) => values.map((value): unknown => expect.closeTo(value, 5))
    expect(breaksBy('box', calemp(), 6)).toEqual(near([2.5675, 9.365, 39.53, 94.97375]))
    expect(boxFences(calemp())).toEqual(near([-52.87625, 94.97375]))
    expect(breaksBy('sd', calemp(), 5)).toEqual(near([672.57333208, 1219.21856072]))
    // Below the least value, so that ours leave them out: mean − 2 s and mean − s.
    const mean = calemp().reduce((sum, value) => sum + value, 0) / calemp().length
    const s = standardDeviation(calemp(), 'sample') ?? NaN
    expect([mean - 2 * s, mean - s]).toEqual(near([-967.36235382, -420.71712519]))
  })

  it.each([
    ['equal', [822.394, 1644.658, 2466.922, 3289.186], [57, 0, 0, 0, 1]],
    ['quantile', [1.464, 5.798, 13.278, 54.616], [12, 11, 12, 11, 12]],
  ] as const)(
    'calemp, five classes by %s: limits and sizes as in the tests of mapclassify',
    (method, limits, sizes) => {
      const breaks = breaksBy(method, calemp(), 5)
      expect(breaks).toEqual(limits.map((limit): unknown => expect.closeTo(limit, 3)))
      const found = sizes.map((_, i) => calemp().filter((value) => classify(value, breaks) === i).length)
      expect(found).toEqual(sizes)
    },
  )
})
