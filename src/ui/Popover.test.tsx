// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Popover } from './Popover.tsx'

afterEach(cleanup)

/** A form that begins anew once it was sent, as that of the filters does. */
function Form() {
  const [sent, setSent] = useState(0)
  return (
    <div key={sent}>
      <button type="button" onClick={() => setSent(sent + 1)}>
        Hinzufügen
      </button>
    </div>
  )
}

test('what was in use may go with what it did: the focus stays in the panel, and Escape closes it', async () => {
  render(
    <Popover label="Filter" button="Filtern">
      <Form />
    </Popover>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Filtern' }))
  await user.tab()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('region', { name: 'Filter' })).toHaveFocus())
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Filter' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Filtern' })).toHaveFocus()
})
