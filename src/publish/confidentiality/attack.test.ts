// The law that publishing must keep: whatever is withheld does not follow from anything published. Random atlases, an
// outsider who knows every label and can do sums, and counts that the test knows to be secret.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attack, type Labels } from '../fixtures/attacker.ts'
import { eightQuarters } from '../fixtures/eightQuarters.ts'
import { forge } from '../fixtures/forge.ts'
import { folderOf } from '../fixtures/memorySink.ts'
import { publishSmall } from '../fixtures/publishSmall.ts'
import { verifyData } from '../release/verifyData.ts'
import type { SmallAtlas, SmallLevel } from '../fixtures/smallAtlas.ts'

const minimum = 3
const columns = ['a', 'b', 'c', 'rest'] as const
type Column = (typeof columns)[number]

/** Children of each area, level by level: one top area, then random numbers. */
interface Tree {
  readonly levels: readonly SmallLevel[]
  readonly leaves: readonly string[]
  readonly parentOf: Readonly<Record<string, string>>
}

function treeOf(shape: readonly (readonly number[])[]): Tree {
  const levels: SmallLevel[] = [{ id: 'l0', editions: [{ areas: { A: '' } }] }]
  let above = ['A']
  for (const [depth, sizes] of shape.entries()) {
    const areas = Object.fromEntries(
      above.flatMap((parent, i) =>
        Array.from({ length: sizes[i % sizes.length] ?? 1 }, (_, c) => [`${parent}${c}`, parent]),
      ),
    )
    levels.push({ id: `l${depth + 1}`, parent: `l${depth}`, editions: [{ areas }] })
    above = Object.keys(areas)
  }
  const parentOf = Object.fromEntries(levels.map(({ id, parent = '' }) => [id, parent]))
  return { levels, leaves: above, parentOf }
}

const count = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 }))
const periods = ['2021', '2022', '2023']

const atlases = fc
  .record({
    shape: fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    cells: fc.array(fc.tuple(count, count, count, count, fc.integer({ min: 0, max: 30 })), {
      minLength: 12,
      maxLength: 60,
    }),
    order: fc.infiniteStream(fc.nat()),
  })
  .map(({ shape, cells }) => ({ tree: treeOf(shape), cells }))
  .filter(({ tree }) => tree.leaves.length >= 4 && tree.leaves.length <= 40)

type Counts = Readonly<Record<Column | 'all' | 'ab', number>>

/**
 * Counts of every leaf and period; `isSecret` where the table withholds `a`. The first two leaves have ordinary counts, so
 * that the sum which nobody declares can be found at all: where a part is 0 wherever the others are known, nobody finds it.
 */
function countsOf({ tree, cells }: { tree: Tree; cells: readonly (readonly number[])[] }) {
  return tree.leaves.flatMap((area, l) =>
    periods.map((period, p) => {
      const ordinary = [31 + 7 * l + p * p, 23 + 5 * p + l, 17 + l * p, 41 - 3 * p - l, 1]
      const random = cells[(l * 3 + p * 7) % cells.length]
      const [a = 0, b = 0, drawn = 0, rest = 0, secret = 0] = (l < 2 ? ordinary : random) ?? []
      // `c` is a denominator too, and nobody may be counted over nothing.
      const c = Math.max(1, drawn)
      const counts: Counts = { a, b, c, rest, ab: a + b, all: a + b + c + rest }
      return { area, period, counts, isSecret: secret === 0 && a > 0 }
    }),
  )
}

/** `all` = a + b + c + rest is declared nowhere, `ab` by its columns. */
const indicators = [
  'id: share-a, kind: share, values: { table: t, numerator: a, denominator: all }',
  'id: share-b, kind: share, values: { table: t, numerator: b, denominator: all }, confidentiality: { minimumCount: 5 }',
  'id: share-ab, kind: share, values: { table: t, numerator: [a, b], denominator: all }',
  'id: rate-b, kind: rate, values: { table: t, numerator: b, denominator: c, per: 1000 }',
  'id: ratio-c, kind: ratio, values: { table: t, numerator: c, denominator: all }',
  'id: count-rest, kind: count, values: { table: t, value: rest }, aggregate: sum',
]

const labels: Labels = {
  numerators: {
    'share-a': 'a',
    'share-b': 'b',
    'share-ab': 'ab',
    'rate-b': 'b',
    'ratio-c': 'c',
    'count-rest': 'rest',
  },
  denominators: { 'share-a': 'all', 'share-b': 'all', 'share-ab': 'all', 'rate-b': 'c', 'ratio-c': 'all' },
  sums: [
    { all: 1, a: -1, b: -1, c: -1, rest: -1 },
    { ab: 1, a: -1, b: -1 },
  ],
}

/** Series → the least count that may be told, and the series that its rest is taken from. */
const rules: readonly (readonly [Column | 'ab', number, boolean])[] = [
  ['a', minimum, true],
  ['b', 5, true],
  ['ab', minimum, true],
  ['c', minimum, false],
  ['rest', minimum, false],
]

const isSmall = (number: number, least: number) => number > 0 && number < least

it('nothing withheld follows from what is published', { timeout: 120_000 }, async () => {
  let [withheld, secrets] = [0, 0]
  await fc.assert(
    fc.asyncProperty(atlases, async (drawn) => {
      const rows = countsOf(drawn)
      const text = (n: number) => String(n)
      const lines = rows.map(({ area, period, counts, isSecret }) =>
        [
          area,
          period,
          isSecret ? '.' : text(counts.a),
          ...[counts.b, counts.c, counts.rest, counts.all].map(text),
        ].join(','),
      )
      const atlas: SmallAtlas = {
        levels: drawn.tree.levels,
        tables: {
          t: {
            csv: ['area,year,a,b,c,rest,all', ...lines].join('\n'),
            more: `level: l${drawn.tree.levels.length - 1}, symbols: { ".": withheld }`,
          },
        },
        indicators,
      }
      const { sink } = await publishSmall(atlas)
      const found = attack(sink, labels, drawn.tree.parentOf)
      expect(found.broken).toEqual([])
      expect((await verifyData(folderOf(sink))).problems).toEqual([])
      withheld += found.withheld
      const level = `l${drawn.tree.levels.length - 1}`
      for (const { area, period, counts, isSecret } of rows)
        for (const [series, least, hasRest] of rules) {
          const own = counts[series]
          const mustHide =
            isSmall(own, least) ||
            (hasRest && isSmall(counts.all - own, least)) ||
            (series === 'a' && isSecret)
          if (!mustHide) continue
          secrets++
          expect(`${found.isKnown(series, level, area, period)} ${series} ${area} ${period}`).toBe(
            `false ${series} ${area} ${period}`,
          )
        }
    }),
    { numRuns: 40 },
  )
  expect(withheld).toBeGreaterThan(1000)
  expect(secrets).toBeGreaterThan(1000)
})

it('the outsider finds what follows', async () => {
  const { sink } = await publishSmall(eightQuarters)
  const own: Labels = {
    numerators: { share: 'n', rate: 'n' },
    denominators: { share: 'd', rate: 'd' },
    sums: [],
  }
  const parentOf = { town: '', quarter: 'town' }
  expect(attack(sink, own, parentOf)).toMatchObject({ broken: [], withheld: 4 })
  // B told again in one of the two files gives away A in both.
  const told = await forge(sink, 'releases/2026.1/data/rate.quarter.json', (text) =>
    text.replace('"value":[null,null', '"value":[null,70').replace('"1":"withheld",', ''),
  )
  expect(attack(told, own, parentOf).broken).toHaveLength(3)
  expect(attack(told, own, parentOf).isKnown('n', 'quarter', 'A', '2024')).toBe(true)
})
