import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runInPieces } from './runInPieces.ts'

let clock = 0
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Pieces that take so many ms each. */
function* pieces(count: number, ms: number, done: number[]) {
  for (let i = 0; i < count; i++) {
    clock += ms
    done.push(i)
    yield
  }
  return 'whole'
}
const start = (made: Generator<unknown, string>) => {
  const [answer, failure] = [vi.fn<(answer: string) => void>(), vi.fn<(error: unknown) => void>()]
  return { answer, failure, stop: runInPieces(made, answer, failure) }
}
const nextTask = () => vi.advanceTimersToNextTimer()

test('nothing runs before the next task; short pieces share one', () => {
  const done: number[] = []
  const { answer } = start(pieces(3, 1, done))
  expect(done).toEqual([])
  nextTask()
  expect(done).toEqual([0, 1, 2])
  expect(answer).toHaveBeenCalledExactlyOnceWith('whole')
})

test('each long piece has a task of its own', () => {
  const done: number[] = []
  const { answer } = start(pieces(3, 30, done))
  nextTask()
  expect(done).toEqual([0])
  nextTask()
  expect(done).toEqual([0, 1])
  expect(answer).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(answer).toHaveBeenCalledExactlyOnceWith('whole')
})

test('stopped, no further piece runs and nobody hears of an answer', () => {
  const done: number[] = []
  const { answer, stop } = start(pieces(3, 30, done))
  nextTask()
  stop()
  vi.runAllTimers()
  expect(done).toEqual([0])
  expect(answer).not.toHaveBeenCalled()
})

test('what a piece throws is handed on', () => {
  const { answer, failure } = start(
    // oxlint-disable-next-line require-yield
    (function* () {
      throw new Error('because')
    })(),
  )
  vi.runAllTimers()
  expect(failure).toHaveBeenCalledExactlyOnceWith(new Error('because'))
  expect(answer).not.toHaveBeenCalled()
})
