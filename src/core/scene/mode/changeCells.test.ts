import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datasetOf } from '../../../testing/sampleRelease.ts'
import { cellAt, type Cell } from '../../release/dataset.ts'
import { absentStatuses } from '../../release/status.ts'
import { allChanges, changeCell } from './changeCells.ts'

const number = (value: number, margin?: number): Cell => ({
  kind: 'number',
  value,
  ...(margin !== undefined && { lower: value - margin, upper: value + margin }),
})
const anyNumber = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => number(value))
const anyAbsence = fc
  .constantFrom(...absentStatuses)
  .map((status): Cell => ({ kind: 'absent', status, denominator: 12 }))
const anyMeasure = fc.constantFrom('absolute' as const, 'relative' as const)

describe('the change of a value', () => {
  test('is the later one less the earlier one, or the per cent of the earlier one', () => {
    expect(changeCell(number(10), number(12.5), 'absolute')).toEqual(number(2.5))
    expect(changeCell(number(10), number(12.5), 'relative')).toEqual(number(25))
    expect(changeCell(number(10), number(0), 'relative')).toEqual(number(-100))
    expect(changeCell(number(7), number(7), 'absolute')).toEqual(number(0))
  })

  test('12.1 to 14.2: 2.1, or 17.3553719008 per cent (domain.md 3.2)', () => {
    const valueOf = (cell: Cell) => (cell.kind === 'number' ? cell.value : NaN)
    expect(valueOf(changeCell(number(12.1), number(14.2), 'absolute'))).toBeCloseTo(2.1, 12)
    expect(valueOf(changeCell(number(12.1), number(14.2), 'relative'))).toBeCloseTo(17.3553719008, 9)
  })

  test('bears the limits of a difference of two independent figures: 10 ± 3 to 12 ± 4 is 2 ± 5', () => {
    expect(changeCell(number(10, 3), number(12, 4), 'absolute')).toEqual(number(2, 5))
    expect(changeCell(number(10), number(12, 4), 'absolute')).toEqual(number(2))
  })

  test('from zero or below has no per cent, but a difference', () => {
    for (const before of [0, -4]) {
      expect(changeCell(number(before), number(5), 'relative')).toEqual({
        kind: 'absent',
        status: 'notApplicable',
      })
      expect(changeCell(number(before), number(5), 'absolute')).toEqual(number(5 - before))
    }
  })

  test('KomMonitor error 3: from or to an absence it is that absence by its name, the present one first', () => {
    fc.assert(
      fc.property(anyAbsence, anyAbsence, anyNumber, anyMeasure, (one, other, known, measure) => {
        const statusOf = (cell: Cell) => cell.kind === 'absent' && cell.status
        expect(changeCell(one, known, measure)).toEqual({ kind: 'absent', status: statusOf(one) })
        expect(changeCell(known, one, measure)).toEqual({ kind: 'absent', status: statusOf(one) })
        expect(changeCell(one, other, measure)).toEqual({ kind: 'absent', status: statusOf(other) })
      }),
    )
  })

  test('KomMonitor error 3: it is never NaN, whatever stands in the two periods', () => {
    const any = fc.oneof(anyNumber, anyAbsence)
    fc.assert(
      fc.property(any, any, anyMeasure, (before, now, measure) => {
        const cell = changeCell(before, now, measure)
        if (cell.kind === 'number') expect(cell.value).not.toBeNaN()
        else expect(absentStatuses).toContain(cell.status)
      }),
    )
  })
})

test('all changes are those of every area to every later period; absences add none', () => {
  const dataset = datasetOf('kinderarmut', 'ort')
  if (!dataset) throw new Error('the sample has it')
  const changes = allChanges(dataset, '2022', ['2023', '2024'], 'absolute')
  const known = ['2023', '2024'].map(
    (period) => dataset.areas.filter((id) => cellAt(dataset, id, period).kind === 'number').length,
  )
  expect(changes).toHaveLength((known[0] ?? 0) + (known[1] ?? 0))
  expect(changes).toHaveLength(6 + 9)
  expect(changes.every(Number.isFinite)).toBe(true)
})
