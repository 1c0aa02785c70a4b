import { expect, it } from 'vitest'
import { publishSmall, refusal } from '../fixtures/publishSmall.ts'
import type { SmallAtlas, SmallLevel } from '../fixtures/smallAtlas.ts'

const town = (areas: Record<string, string>): SmallLevel[] => [
  {
    id: 'town',
    editions: [{ areas: Object.fromEntries([...new Set(Object.values(areas))].map((t) => [t, ''])) }],
  },
  { id: 'quarter', parent: 'town', editions: [{ areas }] },
]
const four = town({ A: 'T', B: 'T', C: 'T', D: 'T' })
const share = 'kind: share, values: { table: t, numerator: n, denominator: d }'
const show = async (atlas: SmallAtlas, list: [string, string, string][]) => {
  try {
    const r = await publishSmall(atlas)
    return list
      .map(
        ([i, l, a]) =>
          `${i}.${l}.${a} = ${r.value(i, l, a, '2024')} ${JSON.stringify(r.cell(i, l, a, '2024'))}`,
      )
      .join('\n')
  } catch (e) {
    return String(e)
  }
}
const rows = (ns: number[], d = 100) =>
  'ABCD'
    .split('')
    .slice(0, ns.length)
    .map((a, i) => `quarter,${a},2024,${ns[i]},${d}`)
const csv = (...lines: string[]) => ['level,area,year,n,d', ...lines].join('\n')

it('1 domain', async () => {
  for (const ns of [
    [12, 7, 2, 20],
    [2, 1, 20, 30],
    [1, 1, 1],
    [1, 1, 1, 9],
    [2, 0, 0, 3],
  ]) {
    const areas = Object.fromEntries(
      'ABCD'
        .slice(0, ns.length)
        .split('')
        .map((a) => [a, 'T']),
    )
    console.log(
      ns.join(),
      await show(
        { levels: town(areas), tables: { t: { csv: csv(...rows(ns)) } }, indicators: ['id: s, ' + share] },
        [
          ['s', 'town', 'T'],
          ...Object.keys(areas).map((a) => ['s', 'quarter', a] as [string, string, string]),
        ],
      ),
    )
  }
})
it('2 references from other table published elsewhere', async () => {
  console.log(
    await show(
      {
        levels: four,
        tables: { t: { csv: csv(...rows([2, 9, 30, 40])) }, r: { csv: csv('town,T,2024,81,400') } },
        indicators: [
          'id: s, ' + share + ', references: { table: r, numerator: n, denominator: d }',
          'id: o, kind: count, values: { table: r, value: n }, aggregate: sum',
        ],
      },
      [
        ['s', 'town', 'T'],
        ['o', 'town', 'T'],
        ['s', 'quarter', 'A'],
        ['s', 'quarter', 'B'],
        ['s', 'quarter', 'C'],
        ['s', 'quarter', 'D'],
      ],
    ),
  )
})
it('3 single child, reference elsewhere', async () => {
  console.log(
    await show(
      {
        levels: town({ A: 'T', B: 'U', C: 'U' }),
        tables: {
          t: { csv: csv('quarter,A,2024,2,100', 'quarter,B,2024,20,100', 'quarter,C,2024,20,100') },
          r: { csv: csv('town,T,2024,2,100', 'town,U,2024,40,200') },
        },
        indicators: [
          'id: s, ' + share + ', references: { table: r, numerator: n, denominator: d }',
          'id: o, kind: share, values: { table: r, numerator: n, denominator: d }, confidentiality: { minimumCount: 0 }',
        ],
      },
      [
        ['s', 'town', 'T'],
        ['o', 'town', 'T'],
        ['s', 'quarter', 'A'],
      ],
    ),
  )
})
it('4 direct official rate', async () => {
  console.log(
    await show(
      {
        levels: town({ A: 'T', B: 'T' }),
        tables: {
          t: { csv: csv('quarter,A,2024,2,100', 'quarter,B,2024,20,100') },
          r: { csv: 'level,area,year,q\ntown,T,2024,11' },
        },
        indicators: ['id: s, ' + share + ', references: { table: r, value: q }'],
      },
      [
        ['s', 'town', 'T'],
        ['s', 'quarter', 'A'],
        ['s', 'quarter', 'B'],
      ],
    ),
  )
})
it('4b direct official rate also published as its own', async () => {
  console.log(
    await show(
      {
        levels: town({ A: 'T', B: 'T' }),
        tables: {
          t: { csv: csv('quarter,A,2024,1,100', 'quarter,B,2024,1,100') },
          r: { csv: 'level,area,year,q\ntown,T,2024,1' },
        },
        indicators: [
          'id: s, ' + share + ', references: { table: r, value: q }',
          'id: q, kind: share, values: { table: r, value: q }',
        ],
      },
      [
        ['s', 'town', 'T'],
        ['q', 'town', 'T'],
        ['s', 'quarter', 'A'],
        ['s', 'quarter', 'B'],
      ],
    ),
  )
})
it('5 unpublished middle', async () => {
  const levels: SmallLevel[] = [
    { id: 'region', editions: [{ areas: { R: '' } }] },
    { id: 'town', parent: 'region', editions: [{ areas: { T: 'R', U: 'R' } }] },
    { id: 'quarter', parent: 'town', editions: [{ areas: { A: 'T', B: 'T', C: 'U', D: 'U' } }] },
  ]
  console.log(
    await show(
      {
        levels,
        tables: { t: { csv: csv(...rows([2, 9, 30, 40]), 'region,R,2024,81,400') } },
        indicators: ['id: s, aggregate: none, ' + share],
      },
      [
        ['s', 'region', 'R'],
        ['s', 'quarter', 'A'],
        ['s', 'quarter', 'B'],
        ['s', 'quarter', 'C'],
        ['s', 'quarter', 'D'],
      ],
    ),
  )
})
it('6 withheld denominator with official parent', async () => {
  console.log(
    await show(
      {
        levels: four,
        tables: {
          t: {
            csv: csv(
              'quarter,A,2024,20,.',
              'quarter,B,2024,20,100',
              'quarter,C,2024,20,100',
              'quarter,D,2024,20,100',
              'town,T,2024,80,402',
            ),
            more: 'levelColumn: level, symbols: { ".": withheld }',
          },
        },
        indicators: ['id: s, ' + share],
      },
      [
        ['s', 'town', 'T'],
        ['s', 'quarter', 'A'],
        ['s', 'quarter', 'B'],
        ['s', 'quarter', 'C'],
        ['s', 'quarter', 'D'],
      ],
    ),
  )
})
it('7 x is a zero', async () => {
  console.log(
    await show(
      {
        levels: town({ A: 'T', B: 'T', C: 'T' }),
        tables: {
          t: {
            csv: csv('quarter,A,2024,2,100', 'quarter,B,2024,x,x', 'quarter,C,2024,30,100'),
            more: 'levelColumn: level, symbols: { "x": notApplicable }',
          },
        },
        indicators: ['id: s, ' + share],
      },
      [
        ['s', 'town', 'T'],
        ['s', 'quarter', 'A'],
        ['s', 'quarter', 'B'],
        ['s', 'quarter', 'C'],
      ],
    ),
  )
})
it('8 count without aggregate', async () => {
  console.log(
    await show(
      {
        levels: four,
        tables: { t: { csv: csv(...rows([2, 9, 30, 40]), 'town,T,2024,81,400') } },
        indicators: ['id: s, kind: count, values: { table: t, value: n }'],
      },
      [
        ['s', 'town', 'T'],
        ['s', 'quarter', 'A'],
        ['s', 'quarter', 'B'],
        ['s', 'quarter', 'C'],
        ['s', 'quarter', 'D'],
      ],
    ),
  )
})
it('9 the same column in two tables', async () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`Q${i}`, i < 6 ? 'T' : 'U']))
  const lines = Object.keys(many).map((a, i) => `quarter,${a},2024,${i === 0 ? 2 : 10 + i},100`)
  console.log(
    await show(
      {
        levels: town(many),
        tables: { t: { csv: csv(...lines) }, u: { csv: csv(...lines) } },
        indicators: [
          'id: s, ' + share,
          'id: o, kind: mean, values: { table: u, numerator: n, denominator: d }',
        ],
      },
      [
        ['s', 'quarter', 'Q0'],
        ['o', 'quarter', 'Q0'],
        ['s', 'quarter', 'Q1'],
        ['o', 'quarter', 'Q1'],
      ],
    ),
  )
})
it('10 parts in other tables', async () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`Q${i}`, i < 6 ? 'T' : 'U']))
  const n = (i: number) => (i === 0 ? 2 : 10 + i * i)
  const m = (i: number) => 50 + 7 * i
  const keys = Object.keys(many)
  console.log(
    await show(
      {
        levels: town(many),
        tables: {
          t: { csv: csv(...keys.map((a, i) => `quarter,${a},2024,${n(i)},500`)) },
          u: { csv: csv(...keys.map((a, i) => `quarter,${a},2024,${m(i)},500`)) },
          w: { csv: csv(...keys.map((a, i) => `quarter,${a},2024,${n(i) + m(i)},500`)) },
        },
        indicators: [
          'id: s, ' + share,
          'id: o, kind: count, aggregate: sum, values: { table: u, value: n }',
          'id: p, kind: count, aggregate: sum, values: { table: w, value: n }',
        ],
      },
      [
        ['s', 'quarter', 'Q0'],
        ['o', 'quarter', 'Q0'],
        ['p', 'quarter', 'Q0'],
        ['s', 'quarter', 'Q1'],
        ['o', 'quarter', 'Q1'],
        ['p', 'quarter', 'Q1'],
      ],
    ),
  )
})
it('11 balance delivered as change', async () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`Q${i}`, i < 6 ? 'T' : 'U']))
  const keys = Object.keys(many)
  console.log(
    await show(
      {
        levels: town(many),
        tables: {
          t: {
            csv: [
              'level,area,year,in,out,net',
              ...keys.map(
                (a, i) =>
                  `quarter,${a},2024,${i === 0 ? 2 : 10 + i * i},${20 + 3 * i},${(i === 0 ? 2 : 10 + i * i) - 20 - 3 * i}`,
              ),
            ].join('\n'),
          },
        },
        indicators: [
          'id: in, kind: count, aggregate: sum, values: { table: t, value: in }',
          'id: out, kind: count, aggregate: sum, values: { table: t, value: out }',
          'id: net, kind: change, values: { table: t, value: net }',
        ],
      },
      [
        ['in', 'quarter', 'Q0'],
        ['out', 'quarter', 'Q0'],
        ['net', 'quarter', 'Q0'],
      ],
    ),
  )
})
it('12 complementary false in one', async () => {
  console.log(
    await refusal({
      levels: four,
      tables: { t: { csv: csv(...rows([2, 9, 30, 40])) } },
      indicators: [
        'id: s, ' + share + ', confidentiality: { complementary: false }',
        'id: r, kind: rate, values: { table: t, numerator: n, denominator: d }',
      ],
    }).catch((e) => e),
  )
})
it('13 two kinds of children', async () => {
  const levels: SmallLevel[] = [
    ...four,
    { id: 'school', parent: 'town', editions: [{ areas: { X: 'T', Y: 'T' } }] },
  ]
  console.log(
    await show(
      {
        levels,
        tables: { t: { csv: csv(...rows([2, 9, 30, 40]), 'school,X,2024,80,300', 'school,Y,2024,1,100') } },
        indicators: ['id: s, ' + share],
      },
      [
        ['s', 'town', 'T'],
        ['s', 'quarter', 'A'],
        ['s', 'quarter', 'B'],
        ['s', 'quarter', 'C'],
        ['s', 'school', 'X'],
        ['s', 'school', 'Y'],
      ],
    ),
  )
})
it('14 rest on both sides and minimumDenominator', async () => {
  console.log(
    await show(
      {
        levels: four,
        confidentiality: 'minimumCount: 3, minimumDenominator: 30',
        tables: {
          t: {
            csv: csv(
              'quarter,A,2024,99,100',
              'quarter,B,2024,50,100',
              'quarter,C,2024,60,100',
              'quarter,D,2024,10,20',
            ),
          },
        },
        indicators: ['id: s, ' + share],
      },
      [
        ['s', 'town', 'T'],
        ['s', 'quarter', 'A'],
        ['s', 'quarter', 'B'],
        ['s', 'quarter', 'C'],
        ['s', 'quarter', 'D'],
      ],
    ),
  )
})
