// @vitest-environment happy-dom
import { cleanup, renderHook, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Outlines } from '../../data/outlines.ts'
import { gridAreas, topologyOf } from '../../map/outlines/sampleOutlines.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useMapOutlines } from './useMapOutlines.ts'

afterEach(cleanup)

const outlinesOf = (level: string, rows: number): Outlines => ({
  level,
  edition: '2020',
  areas: [],
  topology: topologyOf(gridAreas({ columns: 3, rows })),
})
const shown = (first: Outlines | undefined) =>
  renderHook(({ own }: { own: Outlines | undefined }) => useMapOutlines(own, undefined), {
    initialProps: { own: first },
  })

it('the first outlines are there at once, later ones after other tasks, known ones at once again', async () => {
  const [places, districts] = [outlinesOf('ort', 2), outlinesOf('kreis', 1)]
  const { result, rerender } = shown(places)
  const first = result.current
  expect(first?.key).toBe('ort.2020')
  rerender({ own: districts })
  expect(result.current).toBeUndefined()
  await waitFor(() => expect(result.current?.key).toBe('kreis.2020'))
  expect(result.current?.areas).toHaveLength(3)
  rerender({ own: places })
  expect(result.current).toBe(first)
})

it('what was left before it was made is not shown', async () => {
  const [places, districts, states] = [outlinesOf('ort', 2), outlinesOf('kreis', 1), outlinesOf('land', 3)]
  const { result, rerender } = shown(places)
  rerender({ own: districts })
  rerender({ own: states })
  await waitFor(() => expect(result.current?.key).toBe('land.2020'))
  rerender({ own: undefined })
  expect(result.current).toBeUndefined()
})

it('a fault of later outlines reaches the boundary around', async () => {
  const quiet = vi.spyOn(console, 'error').mockReturnValue()
  const { rerender } = renderHook(({ own }: { own: Outlines }) => useMapOutlines(own, undefined), {
    initialProps: { own: outlinesOf('ort', 2) },
    wrapper: ({ children }: { children: ReactNode }) => (
      <ErrorBoundary renderFallback={String}>{children}</ErrorBoundary>
    ),
  })
  rerender({ own: outlinesOf('kreis', 0) })
  expect(await screen.findByText('Error: kreis.2020: no areas')).toBeTruthy()
  quiet.mockRestore()
})
