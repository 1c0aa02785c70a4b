import { describe, expect, test } from 'vitest'
import type { Cell } from '../../release/dataset.ts'
import { outcomeAt, outcomeBeside } from './outcomeOf.ts'

const about = (value: number, lower: number, upper: number): Cell => ({ kind: 'number', value, lower, upper })

describe('beside a reference', () => {
  test.each([
    [about(15, 11.5, 18.5), 13.6, 'similar'],
    [about(15, 11.5, 18.5), 19.5, 'lower'],
    [about(15, 11.5, 18.5), 11.4, 'higher'],
    [about(15, 11.5, 18.5), 11.5, 'similar'],
    [about(15, 11.5, 18.5), 18.5, 'similar'],
    [{ kind: 'number', value: 15 }, 19.5, 'notComparable'],
    [about(15, 11.5, 18.5), undefined, 'notComparable'],
    [{ kind: 'absent', status: 'withheld' }, 13.6, 'notComparable'],
  ] as const)('%j beside %s: %s', (cell, reference, outcome) =>
    expect(outcomeBeside(cell, reference)).toBe(outcome),
  )

  test('KomMonitor error 8: a reference of exactly 0 is a reference', () => {
    expect(outcomeBeside(about(15, 11.5, 18.5), 0)).toBe('higher')
    expect(outcomeBeside(about(-3, -4, -2), 0)).toBe('lower')
    expect(outcomeBeside(about(0, 0, 2), 0)).toBe('similar')
  })
})

test('at a threshold is not above it, and 0 is a threshold', () => {
  expect([4.9, 5, 5.1].map((value) => outcomeAt(value, 5))).toEqual(['lower', 'lower', 'higher'])
  expect([0, 0.1].map((value) => outcomeAt(value, 0))).toEqual(['lower', 'higher'])
})
