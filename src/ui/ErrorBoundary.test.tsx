// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary.tsx'

let isBroken = true
function Fragile() {
  if (isBroken) throw new Error('K1 has no cell')
  return <p>whole</p>
}
const draw = (resetKey: string) => (
  <>
    <p>the rest</p>
    <ErrorBoundary
      resetKey={resetKey}
      renderFallback={(error, again) => <button onClick={again}>{String(error)}</button>}
    >
      <Fragile />
    </ErrorBoundary>
  </>
)

beforeEach(() => {
  isBroken = true
  // React reports every caught error there.
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('keeps a broken part to itself and draws it again when asked', async () => {
  render(draw('a'))
  expect(screen.getByText('the rest')).toBeTruthy()
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Error: K1 has no cell' }))
  expect(screen.getByText('whole')).toBeTruthy()
})

it('draws it again by itself when the reader has chosen something else', () => {
  const { rerender } = render(draw('a'))
  isBroken = false
  rerender(draw('a'))
  expect(screen.queryByText('whole')).toBeNull()
  rerender(draw('b'))
  expect(screen.getByText('whole')).toBeTruthy()
})
