import { describe, expect, it } from 'vitest'
import { termKey } from '../../values/series/series.ts'
import { declaredSums } from './declaredSums.ts'
import { foundSums } from './foundSums.ts'
import { emptyLedger, seriesIn, sliceIn, type Ledger } from './ledger.ts'

const areas = Array.from({ length: 12 }, (_, i) => `a${i}`)
const geography = {
  levels: [{ id: 'quarter' }],
  editions: new Map(),
  areas: new Map([['quarter', areas]]),
  indexes: new Map([['quarter', new Map(areas.map((area, i) => [area, i]))]]),
}
const key = (table: string, columns: string[], minus: string[] = []) => termKey({ table, columns, minus })

/** Numbers that depend on nothing: digits of different roots. */
const numbers = (root: number) => areas.map((_, i) => Math.floor((Math.sqrt(root) * (i + 1) * 997) % 400) + 1)
const plus = (...parts: number[][]) =>
  areas.map((_, i) => parts.reduce((sum, part) => sum + (part[i] ?? 0), 0))

function ledgerOf(columns: Readonly<Record<string, readonly number[]>>): Ledger {
  const ledger = emptyLedger(geography)
  for (const [name, own] of Object.entries(columns)) {
    const [table = '', column = ''] = name.split('.')
    const slice = sliceIn(seriesIn(ledger, key(table, [column])), 0, '2024', areas.length)
    slice.numbers.set(own)
  }
  return ledger
}

/** As texts, each series with its sign, so that a relation and its mirror image read alike. */
const textsOf = (ledger: Ledger) =>
  foundSums(ledger).map(({ series, coefficients }) => {
    const terms = series.map((s, i) => [ledger.series[s]?.key ?? '', coefficients[i] ?? 0] as const)
    const lead = terms.toSorted(([a], [b]) => (a < b ? -1 : 1))[0]?.[1] ?? 1
    return terms
      .map(([name, k]) => `${k * lead > 0 ? '+' : '-'}${(JSON.parse(name) as [string, string[]])[1].join()}`)
      .toSorted()
      .join(' ')
  })

const [f, m, x, y] = [numbers(2), numbers(3), numbers(5), numbers(7)]

describe('sums found in numbers', () => {
  it('are none among numbers that have nothing to do with one another', () => {
    expect(textsOf(ledgerOf({ 't.f': f, 't.m': m, 't.x': x, 't.y': y }))).toEqual([])
  })

  it('are parts of a total, two or many', () => {
    expect(textsOf(ledgerOf({ 't.all': plus(f, m), 't.f': f, 't.m': m }))).toEqual(['+all -f -m'])
    expect(textsOf(ledgerOf({ 't.all': plus(f, m, x, y), 't.f': f, 't.m': m, 't.x': x, 't.y': y }))).toEqual([
      '+all -f -m -x -y',
    ])
  })

  it('are two divisions of one total', () => {
    const found = textsOf(
      ledgerOf({
        't.all': plus(f, m),
        't.f': f,
        't.m': m,
        't.some': x,
        't.others': plus(f, m).map((n, i) => n - (x[i] ?? 0)),
      }),
    )
    expect(found).toHaveLength(2)
    expect(found).toContain('+all -f -m')
  })

  it('are the same column in two tables', () => {
    expect(textsOf(ledgerOf({ 't.f': f, 'u.g': f }))).toEqual(['+f -g'])
  })

  it('need every cell: one that differs is enough', () => {
    const all = plus(f, m).map((n, i) => (i === 11 ? n + 1 : n))
    expect(textsOf(ledgerOf({ 't.all': all, 't.f': f, 't.m': m }))).toEqual([])
  })

  it('need more cells than chance would fill', () => {
    const few = (own: readonly number[]) => own.map((n, i) => (i < 6 ? n : NaN))
    expect(textsOf(ledgerOf({ 't.all': few(plus(f, m)), 't.f': few(f), 't.m': few(m) }))).toEqual([])
  })
})

describe('sums that terms declare', () => {
  it('are those of their columns, where these are told again', () => {
    const ledger = ledgerOf({ 't.f': f, 't.m': m })
    seriesIn(ledger, key('t', ['f', 'm']))
    seriesIn(ledger, key('t', ['f'], ['m']))
    expect(declaredSums(ledger).map(({ coefficients }) => coefficients)).toEqual([
      [1, -1, -1],
      [1, -1, 1],
    ])
  })

  it('are none with a column that could be anything', () => {
    const ledger = ledgerOf({ 't.f': f })
    seriesIn(ledger, key('t', ['f', 'm']))
    expect(declaredSums(ledger)).toEqual([])
  })
})
