// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { makeQueryClient } from './queryClient.ts'
import { useProgram } from './useProgram.ts'

afterEach(cleanup)

function draw(load: () => Promise<void>, isWanted: boolean) {
  const client = makeQueryClient(0)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return renderHook(() => useProgram('map', load, isWanted), { wrapper }).result
}

it('fetches nothing before it is wanted', () => {
  const load = vi.fn<() => Promise<void>>(async () => {})
  expect(draw(load, false).current.kind).toBe('loading')
  expect(load).not.toHaveBeenCalled()
})

it('is ready once it is there', async () => {
  const state = draw(async () => {}, true)
  expect(state.current.kind).toBe('loading')
  await waitFor(() => expect(state.current.kind).toBe('ready'))
})

it('names the file that could not be had, and tries again', async () => {
  const load = vi
    .fn<() => Promise<void>>()
    .mockRejectedValueOnce(
      new TypeError('Failed to fetch dynamically imported module: https://x.de/assets/allParts-Ab1.js'),
    )
    .mockResolvedValue(undefined)
  const state = draw(load, true)
  await waitFor(() =>
    expect(state.current).toMatchObject({
      kind: 'failed',
      fault: { code: 'offline', file: 'allParts-Ab1.js' },
    }),
  )
  act(() => {
    if (state.current.kind === 'failed') state.current.retry()
  })
  await waitFor(() => expect(state.current.kind).toBe('ready'))
})
