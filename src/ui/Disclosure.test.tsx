// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { Disclosure } from './Disclosure.tsx'

afterEach(cleanup)

const citation = (about: string) => (
  <Disclosure button="Zitieren" about={about}>
    Bergheim, {about}
  </Disclosure>
)

it('opens and closes, and names what it opens', async () => {
  const user = userEvent.setup()
  render(citation('2024'))
  const button = screen.getByRole('button', { name: 'Zitieren', expanded: false })
  await user.click(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByText('Bergheim, 2024').id).toBe(button.getAttribute('aria-controls'))
  await user.click(button)
  expect(screen.queryByText('Bergheim, 2024')).toBeNull()
})

it('closes with another subject, and does not open again with the first', async () => {
  const user = userEvent.setup()
  const { rerender } = render(citation('2024'))
  await user.click(screen.getByRole('button'))
  rerender(citation('2023'))
  expect(screen.queryByText(/Bergheim/)).toBeNull()
  rerender(citation('2024'))
  expect(screen.queryByText(/Bergheim/)).toBeNull()
})
