// Counts that add up at one area: parts of a total, the same count told twice, and what is over what.
import { describe, expect, it } from 'vitest'
import { csvOf, quarterRows, quartersOf, townOf } from '../fixtures/oneTown.ts'
import { publishSmall, type SmallRelease } from '../fixtures/publishSmall.ts'
import type { SmallAtlas } from '../fixtures/smallAtlas.ts'

const w = 'withheld'
const isWithheld = (values: readonly (number | string)[]) => values.map((value) => value === w)

const atlasOf = (columns: string, cells: readonly (readonly number[])[], indicators: readonly string[]) =>
  ({
    levels: townOf(cells.length),
    tables: { t: { csv: csvOf(columns, ...quarterRows(cells)) } },
    indicators,
  }) satisfies SmallAtlas

const count = (id: string, value: string, more = '') =>
  `id: ${id}, kind: count, values: { table: t, value: ${value} }, aggregate: sum${more}`
const share = (id: string, numerator: string, denominator: string, more = '') =>
  `id: ${id}, kind: share, values: { table: t, numerator: ${numerator}, denominator: ${denominator} }${more}`

/** How many of some indicators withhold the quarter at a position. */
const withholding = (release: SmallRelease, ids: readonly string[], quarters: number, i: number) =>
  ids.filter((id) => quartersOf(release, id, quarters)[i] === w).length

describe('one count in several indicators', () => {
  const cells = [4, 12, 20, 30].map((n) => [n, 100, 80])

  it('is protected by the strictest minimum, everywhere', async () => {
    const atlas = atlasOf('n,d,e', cells, [
      share('s', 'n', 'd'),
      `id: r, kind: rate, values: { table: t, numerator: n, denominator: e }, confidentiality: { minimumCount: 5 }`,
    ])
    const release = await publishSmall(atlas)
    expect(quartersOf(release, 's', 4)).toEqual([w, w, 20, 30])
    expect(isWithheld(quartersOf(release, 'r', 4))).toEqual([true, true, false, false])
  })

  it('takes along what is measured by it', async () => {
    // n is the numerator of one share and the denominator of another: m / n with n withheld tells no m either.
    const release = await publishSmall(
      atlasOf(
        'n,d,m',
        [
          [2, 100, 2],
          [12, 100, 6],
          [20, 100, 10],
          [30, 100, 15],
        ],
        [share('s', 'n', 'd'), share('o', 'm', 'n', ', confidentiality: { minimumCount: 0 }')],
      ),
    )
    expect(quartersOf(release, 's', 4)).toEqual([w, w, 20, 30])
    expect(release.cell('o', 'quarter', 'A', '2024')).toEqual({ kind: 'absent', status: w })
  })
})

describe('parts of a total', () => {
  /** Parts a, b and c of quarters A to L: one of them is 2 in A. */
  const cells = Array.from({ length: 12 }, (_, i) => {
    const [a, b, c] = [i === 0 ? 2 : 20 + i * i, 31 + 5 * i, 47 + ((i * 7) % 11)]
    return [a, b, c, a + b + c, a + b]
  })
  const columns = 'a,b,c,all,ab'

  it('that no term declares', async () => {
    const ids = ['a', 'b', 'c', 'all']
    const release = await publishSmall(
      atlasOf(
        columns,
        cells,
        ids.map((id) => count(id, id)),
      ),
    )
    expect(quartersOf(release, 'a', 12)[0]).toBe(w)
    expect(withholding(release, ids, 12, 0)).toBe(2)
    // The second withheld quarter needs a second part too.
    const second = quartersOf(release, 'a', 12).lastIndexOf(w)
    expect(withholding(release, ids, 12, second)).toBe(2)
    expect(release.value('all', 'quarter', 'A', '2024')).toBe(80)
  })

  it('of which one is told only as the denominator', async () => {
    const ids = ['a', 'b', 'c']
    const release = await publishSmall(
      atlasOf(
        columns,
        cells,
        ids.map((id) => share(id, id, 'all')),
      ),
    )
    expect(withholding(release, ids, 12, 0)).toBe(2)
    expect(release.cell('a', 'quarter', 'A', '2024')).toMatchObject({ denominator: 80 })
  })

  it('that a term declares by its columns, also in few areas', async () => {
    const release = await publishSmall(
      atlasOf(columns, cells.slice(0, 3), [
        share('a', 'a', 'all'),
        share('b', 'b', 'all'),
        share('ab', '[a, b]', 'all'),
      ]),
    )
    expect(withholding(release, ['a', 'b', 'ab'], 3, 0)).toBeGreaterThan(1)
    expect(quartersOf(release, 'a', 3)[0]).toBe(w)
  })

  it('of which one is 0 everywhere: it settles nothing and hides nothing', async () => {
    const empty = cells.map(([a = 0, , c = 0]) => [a, 0, c, a + c, a])
    const release = await publishSmall(
      atlasOf(columns, empty, [share('a', 'a', 'all'), share('b', 'b', 'all'), share('ab', '[a, b]', 'all')]),
    )
    expect(withholding(release, ['a', 'ab'], 12, 0)).toBe(2)
    expect(quartersOf(release, 'b', 12)).toEqual(empty.map(() => 0))
  })

  it('of which two occur in one area only', async () => {
    const thin = cells.map(([, , c = 0], i) => {
      const [a, b] = i === 5 ? [3, 2] : [0, 0]
      return [a, b, c, a + b + c, a + b]
    })
    const ids = ['a', 'b', 'c', 'all']
    const release = await publishSmall(
      atlasOf(
        columns,
        thin,
        ids.map((id) => count(id, id)),
      ),
    )
    expect(quartersOf(release, 'b', 12)[5]).toBe(w)
    expect(withholding(release, ids, 12, 5)).toBeGreaterThan(1)
  })

  it('do not matter where nothing is withheld', async () => {
    const big = cells.map(([, ...rest]) => [20, ...rest])
    const release = await publishSmall(
      atlasOf(columns, big, [count('a', 'a'), count('b', 'b'), count('all', 'all')]),
    )
    expect(isWithheld(quartersOf(release, 'a', 12))).not.toContain(true)
  })
})

describe('balances and means', () => {
  const cells = [
    [21, 20, 5],
    [30, 41, 6],
    [50, 48, 7],
    [60, 60, 8],
  ].map(([births = 0, deaths = 0, m = 0]) => [births, deaths, 100, m])

  it('may be small or negative', async () => {
    const release = await publishSmall(
      atlasOf('births,deaths,d,m', cells, [
        'id: s, kind: rate, values: { numerator: { table: t, columns: [births], minus: [deaths] }, denominator: { table: t, column: d }, per: 100 }',
        'id: m, kind: mean, values: { table: t, value: m }, aggregate: none',
      ]),
    )
    expect(quartersOf(release, 's', 4)).toEqual([1, -11, 2, 0])
    expect(quartersOf(release, 'm', 4)).toEqual([5, 6, 7, 8])
    expect(release.manifest.indicators.map(({ minimumCount }) => minimumCount)).toEqual([0, 0])
  })

  it('tell what they are made of', async () => {
    const [first, ...others] = cells
    const release = await publishSmall(
      atlasOf(
        'births,deaths,d,m',
        [[2, ...(first ?? []).slice(1)], ...others],
        [
          'id: s, kind: rate, values: { numerator: { table: t, columns: [births], minus: [deaths] }, denominator: { table: t, column: d }, per: 100 }',
          count('births', 'births'),
          count('deaths', 'deaths'),
        ],
      ),
    )
    expect(withholding(release, ['s', 'births', 'deaths'], 4, 0)).toBeGreaterThan(1)
  })

  it('delivered as a change tell it too', async () => {
    const many = Array.from({ length: 12 }, (_, i) => {
      const [born, died] = [i === 0 ? 2 : 20 + i * i, 31 + 5 * i]
      return [born, died, born - died]
    })
    const release = await publishSmall(
      atlasOf('births,deaths,net', many, [
        count('births', 'births'),
        count('deaths', 'deaths'),
        'id: net, kind: change, values: { table: t, value: net }',
      ]),
    )
    expect(withholding(release, ['births', 'deaths', 'net'], 12, 0)).toBeGreaterThan(1)
  })
})

describe('official values from another table', () => {
  const csv = csvOf('n,d', ...quarterRows([[4, 100]]))

  it('are told wherever that table is told', async () => {
    // The town is its only quarter. Its official count stands in two indicators.
    const release = await publishSmall({
      levels: townOf(1),
      tables: { t: { csv }, official: { csv: csvOf('n,d', 'town,T,2024,4,100') } },
      indicators: [
        `${share('s', 'n', 'd')}, references: { table: official, numerator: n, denominator: d }, confidentiality: { minimumCount: 5 }`,
        'id: o, kind: share, values: { table: official, numerator: n, denominator: d }',
      ],
    })
    expect(release.value('s', 'quarter', 'A', '2024')).toBe(w)
    expect(release.value('s', 'town', 'T', '2024')).toBe(w)
    expect(release.value('o', 'town', 'T', '2024')).toBe(w)
  })
})
