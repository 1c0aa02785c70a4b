import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaOf, polygon } from '../fixtures/squares.ts'
import {
  half,
  idsOf,
  place,
  quarter,
  quarters,
  quartersNamed,
  readQuarters,
  withFirst,
} from '../fixtures/townsAndQuarters.ts'

describe('readAreas', () => {
  it('turns numbers into text, without what floating point adds', async () => {
    const found = await readQuarters(quartersNamed(1023101, 1023102.0000000001, 12.300000000000001, ' 7 '))
    expect(idsOf(found)).toEqual(['1023101', '1023102', '12.3', '7'])
  })

  it('refuses numbers that have lost digits', async () => {
    const { problems } = await readQuarters(withFirst(quarter(2 ** 60, '01', half(6, 50))))
    expect(problems).toMatchObject([{ ...place, code: 'key-unusable', column: 'id' }])
  })

  it('applies areaKey, and finds parents by the rule of the parent level', async () => {
    const found = await readQuarters(quartersNamed('1x', '2x', '3x', '4x'), {
      areaKey: { pattern: '^(\\d)x$', replace: '9$1', pad: 4 },
    })
    expect(idsOf(found)).toEqual(['0091', '0092', '0093', '0094'])
  })

  it('reports a key that occurs twice, once', async () => {
    const { problems, result } = await readQuarters([
      ...quarters,
      quarter('0101', '02', half(8, 50)),
      quarter('0101', '02', half(9, 50)),
    ])
    expect(problems).toMatchObject([
      {
        ...place,
        code: 'key-duplicate',
        column: 'id',
        value: '0101',
        message: 'The key 0101 occurs 3 times.',
      },
    ])
    expect(result?.[1]?.areas).toHaveLength(4)
  })

  it.each([null, '', '  '])('reports an area whose key is %j', async (id) => {
    const { problems } = await readQuarters(withFirst(quarter(id, '01', half(6, 50))))
    expect(problems).toMatchObject([{ ...place, code: 'key-missing', column: 'id' }])
  })

  it('reports a missing key property and lists those there are', async () => {
    const { problems, result } = await readQuarters(quarters, { key: 'KEY' })
    expect(result).toBeUndefined()
    expect(problems).toMatchObject([
      { ...place, code: 'column-missing', column: 'KEY', hint: 'There are id, name, town.' },
    ])
  })

  it('reports a missing label property, and takes the key for a missing name', async () => {
    const missing = await readQuarters(quarters, { label: 'GEN' })
    expect(missing.problems).toMatchObject([{ ...place, code: 'column-missing', column: 'GEN' }])
    const { problems, result } = await readQuarters(
      withFirst(quarter('0101', '01', half(6, 50), { name: null })),
    )
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'label-missing', column: 'name', value: '0101' },
    ])
    expect(result?.[1]?.areas[0]?.properties.name).toBe('0101')
  })

  it('takes the areas of its own time from a KomMonitor file', async () => {
    const dated = (id: string, ring: Position[], start: string, end: string | null) => ({
      ...areaOf(undefined, polygon(ring)),
      properties: { ID: id, NAME: id, town: '01', validStartDate: start, validEndDate: end },
    })
    const found = await readQuarters(
      [dated('a', half(6, 50), '2000-01-01', '2019-01-01'), dated('a', half(6, 50), '2019-01-01', null)],
      { key: 'ID', label: 'NAME', from: '2019' },
    )
    expect(found.problems).toMatchObject([
      { severity: 'note', code: 'areas-not-valid', column: 'validStartDate' },
    ])
    expect(idsOf(found)).toEqual(['a'])
  })
})
