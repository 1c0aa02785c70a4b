// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderInSite } from '../../testing/inSite.tsx'
import { ReleaseInfo } from './ReleaseInfo.tsx'
import { ShareButton } from './ShareButton.tsx'
import { SiteLinks } from './SiteLinks.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const share = () => screen.getByRole('button', { name: 'Teilen' })

describe('ShareButton', () => {
  it('copies a link to this view, pinned to the release', async () => {
    const user = userEvent.setup()
    renderInSite(<ShareButton />, { link: 'areas=K2-4&period=2022' })
    await user.click(share())
    expect(await screen.findByText('Link kopiert')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toMatch(/#release=2026\.1&period=2022&areas=K2-4$/)
  })

  it('shows the link where the browser refuses to copy', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    renderInSite(<ShareButton />)
    await user.click(share())
    expect(await screen.findByText(/erlaubt das Kopieren nicht/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toMatch(/#release=2026\.1$/)
  })

  it('closes on Escape and gives the focus back', async () => {
    const user = userEvent.setup()
    renderInSite(<ShareButton />)
    await user.click(share())
    await user.tab()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(document.activeElement).toBe(share())
  })

  it('closes when something else is pressed', async () => {
    const user = userEvent.setup()
    renderInSite(
      <>
        <ShareButton />
        <button type="button">elsewhere</button>
      </>,
    )
    await user.click(share())
    await user.click(screen.getByRole('button', { name: 'elsewhere' }))
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

describe('ReleaseInfo', () => {
  it('lists all releases, the shown one marked, a withdrawn one with its reason', async () => {
    const user = userEvent.setup()
    renderInSite(<ReleaseInfo />)
    await user.click(screen.getByRole('button', { name: 'Datenstand 2026.1' }))
    const [shown, withdrawn] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(shown).toContain('vom 21.11.2026wird gezeigt')
    expect(withdrawn).toContain('zurückgezogen am 02.11.2025: Zähler falsch')
    expect(screen.queryByRole('link', { name: /2025\.1/ })).toBeNull()
  })
})

describe('SiteLinks', () => {
  it('shows what is configured and nothing else', () => {
    renderInSite(<SiteLinks />)
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Impressum'])
  })
})
