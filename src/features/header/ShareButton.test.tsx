// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderInSite } from '../../testing/inSite.tsx'
import { ShareButton } from './ShareButton.tsx'

beforeEach(() => {
  document.head.innerHTML = '<meta name="description" content="Kinderarmut, 31.12.2024, 12 Orte." />'
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.head.innerHTML = ''
})

it('copies the words of the page with the link, on wish', async () => {
  const user = userEvent.setup()
  renderInSite(<ShareButton />, { link: 'period=2022' })
  await user.click(screen.getByRole('button', { name: 'Teilen' }))
  expect(await navigator.clipboard.readText()).not.toContain('Kinderarmut')
  await user.click(await screen.findByRole('button', { name: 'Text mit Link kopieren' }))
  expect(await screen.findByText('Text und Link kopiert')).toBeTruthy()
  expect(await navigator.clipboard.readText()).toMatch(
    /^Kinderarmut, 31\.12\.2024, 12 Orte\.\nhttp.*#release=2026\.1&period=2022$/,
  )
})

it('hands both to the device where that can send them', async () => {
  const user = userEvent.setup()
  const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve())
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  renderInSite(<ShareButton />, { language: 'en' })
  await user.click(screen.getByRole('button', { name: 'Share' }))
  await user.click(await screen.findByRole('button', { name: 'Send to …' }))
  expect(share.mock.calls[0]?.[0]).toMatchObject({
    text: 'Kinderarmut, 31.12.2024, 12 Orte.',
    url: expect.stringMatching(/#release=2026\.1/),
  })
  Reflect.deleteProperty(navigator, 'share')
})
