// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RunOptions } from './jobRunner.ts'
import type { JobInput } from './jobs.ts'
import { runJob } from './runJob.ts'
import { sameData } from './sameData.ts'
import { useJob } from './useJob.ts'

vi.mock('./runJob.ts', () => ({ runJob: vi.fn<typeof runJob>() }))

interface Call {
  readonly input: unknown
  readonly options: RunOptions
  readonly resolve: (output: unknown) => void
  readonly reject: (reason: unknown) => void
}
let calls: Call[] = []
beforeEach(() => {
  calls = []
  vi.mocked(runJob).mockImplementation(
    (_name, input, options = {}) =>
      new Promise((resolve, reject) => {
        calls.push({ input, options, resolve: resolve as Call['resolve'], reject })
      }),
  )
})
afterEach(cleanup)

type Input = JobInput<'spatialPattern'>
// The hook hands inputs on as they are; what stands in them does not matter here.
const inputOf = (name: string) => ({ name }) as unknown as Input
const hook = (input: Input | undefined) =>
  renderHook((props: { input: Input | undefined }) => useJob('spatialPattern', props.input), {
    initialProps: { input },
  })

test('idle without input, then running with progress, then done', async () => {
  const { result, rerender } = hook(undefined)
  expect(result.current).toEqual({ kind: 'idle' })
  expect(calls).toHaveLength(0)
  const input = inputOf('a')
  rerender({ input })
  expect(result.current).toMatchObject({ kind: 'running', progress: 0 })
  act(() => calls[0]?.options.onProgress?.(0.4))
  expect(result.current).toMatchObject({ kind: 'running', progress: 0.4 })
  await act(async () => calls[0]?.resolve('answer'))
  expect(result.current).toEqual({ kind: 'done', output: 'answer' })
  rerender({ input })
  expect(calls).toHaveLength(1)
})

test('another input ends the first and never shows its answer', async () => {
  const { result, rerender } = hook(inputOf('a'))
  rerender({ input: inputOf('b') })
  expect(calls[0]?.options.signal?.aborted).toBe(true)
  await act(async () => calls[0]?.resolve('late'))
  expect(result.current).toMatchObject({ kind: 'running', progress: 0 })
  await act(async () => calls[1]?.resolve('own'))
  expect(result.current).toEqual({ kind: 'done', output: 'own' })
})

test('leaving ends it', () => {
  const { unmount } = hook(inputOf('a'))
  unmount()
  expect(calls[0]?.options.signal?.aborted).toBe(true)
})

test('a failure says why and can be tried again', async () => {
  const { result } = hook(inputOf('a'))
  await act(async () => calls[0]?.reject(new Error('because')))
  const { current } = result
  expect(current).toMatchObject({ kind: 'failed', error: 'because' })
  act(() => {
    if (current.kind === 'failed') current.retry()
  })
  expect(result.current).toMatchObject({ kind: 'running', progress: 0 })
  await act(async () => calls[1]?.resolve('answer'))
  await waitFor(() => expect(result.current).toEqual({ kind: 'done', output: 'answer' }))
})

test('cancelled by the reader it stays so until the input changes or it is asked for again', async () => {
  const { result, rerender } = hook(inputOf('a'))
  const press = (key: 'cancel' | 'retry') =>
    act(() => {
      const act =
        key in result.current ? (result.current as unknown as Record<string, () => void>)[key] : undefined
      act?.()
    })
  press('cancel')
  expect(result.current.kind).toBe('cancelled')
  expect(calls[0]?.options.signal?.aborted).toBe(true)
  press('retry')
  expect(result.current.kind).toBe('running')
  expect(calls).toHaveLength(2)
  press('cancel')
  rerender({ input: inputOf('b') })
  expect(result.current.kind).toBe('running')
  expect(calls).toHaveLength(3)
})

test('an input that holds the same is the same', async () => {
  const { result, rerender } = hook(inputOf('a'))
  await act(async () => calls[0]?.resolve('answer'))
  rerender({ input: inputOf('a') })
  expect(result.current).toEqual({ kind: 'done', output: 'answer' })
  expect(calls).toHaveLength(1)
})

test('what holds the same: numbers, lists, typed arrays, objects of these', () => {
  const of = (last: number) => ({ a: [1, { b: Float64Array.from([Number.NaN, last]) }], c: undefined })
  expect(sameData(of(2), of(2))).toBe(true)
  expect(sameData(of(2), of(3))).toBe(false)
  expect(sameData({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(sameData([1, 2], [1, 2, 3])).toBe(false)
  expect(sameData(Float64Array.from([1]), [1])).toBe(false)
  expect(sameData(new Map([[1, 2]]), new Map([[1, 2]]))).toBe(false)
})
