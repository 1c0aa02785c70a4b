// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Catalog } from '../../core/release/manifest.ts'
import { parseLink } from '../../core/view/link.ts'
import { sampleManifest } from '../../testing/sampleRelease.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { OlderRelease } from './OlderRelease.tsx'
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
    expect(await navigator.clipboard.readText()).toMatch(
      /#release=2026\.1&indicator=kinderarmut&level=ort&period=2022&areas=K2-4&lang=de$/,
    )
  })

  it('shows the link where the browser refuses to copy', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    renderInSite(<ShareButton />)
    await user.click(share())
    expect(await screen.findByText(/erlaubt das Kopieren nicht/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toMatch(/#release=2026\.1&/)
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
    const [shown, withdrawn] = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)
    expect(shown).toContain('vom 21.11.2026wird gezeigt')
    expect(withdrawn).toContain('zurückgezogen am 02.11.2025: Zähler falsch')
    expect(screen.queryByRole('link', { name: /2025\.1/ })).toBeNull()
  })
})

describe('OlderRelease', () => {
  const file = { path: 'manifest.json', bytes: 1, sha256: '0' }
  const catalog = (...ids: readonly string[]): Catalog => ({
    format: 'raumblick/1',
    atlas: sampleManifest.atlas,
    title: sampleManifest.title,
    releases: ids.map((id) => ({ id, date: '2026-11-21', manifest: file })),
  })
  const link = 'release=2026.1&areas=K2-4&mode=change&from=2019'

  it.each([
    ['de', 'Datenstand 2026.1 · neuester: 2027.1 ansehen'],
    ['en', 'Release 2026.1 · newest: view 2027.1'],
  ] as const)('leads to the same view in the newest release (%s)', (language, words) => {
    const { container } = renderInSite(<OlderRelease />, {
      link,
      language,
      site: { catalog: catalog('2027.1', '2026.1') },
    })
    expect(container.textContent).toBe(words)
    const { wish } = parseLink(new URL(screen.getByRole<HTMLAnchorElement>('link').href).hash)
    expect(wish).toMatchObject({ period: '2024', areas: ['K2-4'], mode: 'change', from: '2019' })
    expect(wish.release).toBeUndefined()
  })

  it('names the newest where the site itself pins one', () => {
    renderInSite(<OlderRelease />, {
      site: { catalog: catalog('2027.1', '2026.1'), start: { release: '2026.1' } },
    })
    expect(screen.getByRole<HTMLAnchorElement>('link').href).toContain('#release=2027.1&')
  })

  it('is silent for the newest release and beside withdrawn ones', () => {
    const [newest] = catalog('2026.1').releases
    const withdrawn = { id: '2027.1', date: '2027-01-01', withdrawn: { date: '2027-01-02', reason: 'x' } }
    const releases = newest ? [withdrawn, newest] : []
    const { container } = renderInSite(<OlderRelease />, { site: { catalog: { ...catalog(), releases } } })
    expect(container.textContent).toBe('')
  })
})

describe('SiteLinks', () => {
  it('shows what is configured and nothing else', () => {
    renderInSite(<SiteLinks />)
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Impressum'])
  })
})
