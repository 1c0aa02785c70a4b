// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { UnfinishedWork, type Unfinished } from './UnfinishedWork.tsx'

afterEach(cleanup)

const words = {
  running: (percent: string) => `Wird gerechnet: ${percent}`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen.',
  start: 'Neu rechnen',
  failed: (reason: string) => `Fehlgeschlagen: ${reason}`,
  retry: 'Erneut versuchen',
}

function Work() {
  const [kind, setKind] = useState<'running' | 'cancelled'>('running')
  const state: Unfinished =
    kind === 'running'
      ? { kind, progress: 0.25, cancel: () => setKind('cancelled') }
      : { kind, retry: () => setKind('running') }
  return <UnfinishedWork state={state} percent={(share) => `${share * 100} %`} words={words} />
}

test('the focus goes from the button that ends it to the one that starts it anew, and back', async () => {
  const user = userEvent.setup()
  render(<Work />)
  expect(screen.getByRole('progressbar', { name: 'Wird gerechnet: 25 %' })).toHaveAttribute('value', '0.25')
  await user.tab()
  await user.keyboard('{Enter}')
  expect(screen.getByText('Abgebrochen.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Neu rechnen' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Abbrechen' })).toHaveFocus()
})

test('takes no focus from elsewhere', () => {
  const field = document.createElement('input')
  document.body.append(field)
  field.focus()
  const running: Unfinished = { kind: 'running', progress: 0, cancel: () => undefined }
  const { rerender } = render(<UnfinishedWork state={running} percent={String} words={words} />)
  const failed: Unfinished = { kind: 'failed', error: 'x', retry: () => undefined }
  rerender(<UnfinishedWork state={failed} percent={String} words={words} />)
  expect(screen.getByRole('alert')).toHaveTextContent('Fehlgeschlagen: x')
  expect(field).toHaveFocus()
  field.remove()
})
