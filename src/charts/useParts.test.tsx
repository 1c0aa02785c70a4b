// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useParts } from './useParts.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const seen: number[] = []
function Chart({ all }: { all: number }) {
  seen.push(useParts(all))
  return <div />
}
const oneTask = () =>
  act(() => {
    vi.advanceTimersToNextTimer()
  })

it('brings one part in each task, until all are there', () => {
  seen.length = 0
  render(<Chart all={3} />)
  expect(seen).toEqual([0])
  for (const there of [1, 2, 3]) {
    oneTask()
    expect(seen.at(-1)).toBe(there)
  }
  expect(vi.getTimerCount()).toBe(0)
})

it('asks for no further part once its chart is gone', () => {
  const { unmount } = render(<Chart all={3} />)
  oneTask()
  expect(vi.getTimerCount()).toBe(1)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
