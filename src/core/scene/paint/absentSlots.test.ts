import { describe, expect, it } from 'vitest'
import { absentStatuses } from '../../release/status.ts'
import { absentSlot, filteredSlot } from './absentSlots.ts'

describe('what is painted without a class', () => {
  it('has a pattern each, and no two the same one', () => {
    const patterns = [...absentStatuses.map(absentSlot), filteredSlot].map(({ pattern }) => pattern)
    expect(patterns).not.toContain('none')
    expect(new Set(patterns).size).toBe(patterns.length)
  })
})
