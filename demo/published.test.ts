// The demo as the program publishes it: nothing to complain about, and what is withheld follows from nothing else.
import { beforeAll, expect, test } from 'vitest'
import { folderOnDisk } from '../src/cli/disk/folderOnDisk.ts'
import { checkAtlas } from '../src/publish/publishAtlas.ts'
import type { Problem } from '../src/publish/problem.ts'
import { cellOf, type LevelValues } from '../src/publish/values/levelValues.ts'
import { demoFolder } from './declaredValues.ts'
import { fields, fieldsYear, type FieldName } from './make/figures/fields/handlungsfelder.data.ts'

let problems: readonly Problem[]
const published = new Map<string, LevelValues>()

beforeAll(async () => {
  const folder = await folderOnDisk(demoFolder)
  if (!folder) throw new Error(`there is no folder ${demoFolder}`)
  const { result, problems: found } = await checkAtlas(folder)
  problems = found
  for (const indicator of result?.atlas.indicators ?? []) {
    const values = (await result?.valuesFor(indicator))?.get('sozialraum')
    if (values) published.set(indicator.id, values)
  }
}, 60_000)

const of = (id: string): LevelValues => {
  const values = published.get(id)
  if (!values) throw new Error(`${id} is not published`)
  return values
}

/** Areas and periods of an indicator's cells that bear a status. */
function cellsWith(id: string, status: string): [area: string, period: string][] {
  const values = of(id)
  return values.areas.flatMap((area, a) =>
    values.periods.flatMap((period, p): [string, string][] =>
      values.status[cellOf(values, a, p)] === status ? [[area, period]] : [],
    ),
  )
}

function valueAt(id: string, area: string, period: string): number {
  const values = of(id)
  return values.value[cellOf(values, values.areas.indexOf(area), values.periods.indexOf(period))] ?? NaN
}

test('no error, no warning', () => {
  expect(problems.filter((p) => p.severity !== 'note')).toEqual([])
})

test('the rules of the fields of action return the same areas from published values alone', () => {
  for (const name of Object.keys(fields) as FieldName[]) {
    const { conditions, areas } = fields[name]
    const members = of('bevoelkerung').areas.filter((area) =>
      conditions.every((c) => valueAt(c.indicator, area, String(fieldsYear)) > c.above),
    )
    expect(members, name).toHaveLength(areas)
  }
})

test('two villages hide their poor children: the second protects the first', () => {
  const now = cellsWith('kinderarmut', 'withheld').filter(([, period]) => period === '2024')
  expect(now).toHaveLength(2)
  expect(now.map(([area]) => area)).toContain('05334032-16')
})

test('no index stands where a part of it is withheld', () => {
  const parts = [
    'arbeitslosenanteil',
    'langzeitarbeitslosenanteil',
    'sgb2-quote',
    'grundsicherung-alter',
    'kinderarmut',
  ]
  const hidden = parts.flatMap((id) => cellsWith(id, 'withheld'))
  expect(hidden.length).toBeGreaterThan(0)
  expect(
    hidden.filter(([area, period]) => !Number.isNaN(valueAt('index-soziooekonomie', area, period))),
  ).toEqual([])
})

test('every kind of gap and mark is somewhere', () => {
  const statuses = new Set([...published.values()].flatMap((values) => values.status))
  for (const status of [
    'withheld',
    'missing',
    'notApplicable',
    'pending',
    'unreliable',
    'provisional',
    'revised',
    'estimated',
  ])
    expect(statuses).toContain(status)
})
