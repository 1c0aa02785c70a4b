// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { embedView, firstWish, type EmbedWish } from '../../core/view/embed/embedWish.ts'
import { splitEmbedLink, usualParts } from '../../core/view/embed/embedOptions.ts'
import { messageOf } from '../../core/view/embed/messages.ts'
import { parseLink } from '../../core/view/link.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene, sampleView } from '../../testing/sampleRelease.ts'
import { EmbedDialog } from './EmbedDialog.tsx'

const outlines: MapOutlines = {
  key: 'ort.2019',
  areas: [],
  indexById: new Map(),
  borders: { type: 'MultiLineString', coordinates: [] },
  rim: { type: 'MultiLineString', coordinates: [] },
  arcs: [],
  labels: [],
  bbox: [0, 0, 1, 1],
}

function Whole({ view }: { view: ViewState }) {
  const [wish, setWish] = useState<EmbedWish>(() => firstWish(view))
  const scene = useMemo(() => sampleScene(embedView(view, wish, '2026.1')), [view, wish])
  return (
    <EmbedDialog
      view={view}
      wish={wish}
      onWish={setWish}
      scene={scene}
      outlines={outlines}
      onClose={() => {}}
    />
  )
}

const inside = { location: { replace: vi.fn<(url: string) => void>() } } as unknown as Window

beforeEach(() => {
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(inside)
  // An empty frame: its page is none of this test.
  vi.spyOn(HTMLIFrameElement.prototype, 'getAttribute').mockImplementation(function read(
    this: HTMLIFrameElement,
    name,
  ) {
    return name === 'srcdoc' ? '' : Element.prototype.getAttribute.call(this, name)
  })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('script')))
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const show = (language: 'de' | 'en' = 'de', patch: Partial<ViewState> = {}) =>
  renderInSite(<Whole view={{ ...sampleView, language, ...patch }} />, { language })

/** As the unseen frame in the narrowest column tells it. */
function tellHeight(height: number) {
  act(() => {
    window.dispatchEvent(
      new MessageEvent('message', {
        data: messageOf({ type: 'height', payload: { height } }),
        origin: location.origin,
        source: inside,
      }),
    )
  })
}

const code = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'HTML' })
async function frame() {
  const page = document.createElement('template')
  page.innerHTML = (await code()).value
  const found = page.content.querySelector('iframe')
  const src = found?.getAttribute('src') ?? ''
  const { options, rest } = splitEmbedLink(new URL(src).hash)
  return { src, title: found?.getAttribute('title'), options, wish: parseLink(rest).wish, page: page.content }
}

describe('the dialog', () => {
  it('waits for the height, then gives a frame that needs no script', async () => {
    show()
    expect(screen.getByText('Die Höhe wird gemessen …')).toBeVisible()
    tellHeight(873)
    const { src, title, options, wish, page } = await frame()
    expect(src).toMatch(/^http:\/\/localhost:3000\/embed\.html#/)
    expect(page.querySelector('iframe')?.getAttribute('height')).toBe('880')
    expect(title).toBe('Kinderarmut, Monitoring Musterland')
    expect(options).toEqual({ parts: usualParts, offered: [] })
    expect(wish).toEqual({ indicator: 'kinderarmut', level: 'ort', language: 'de' })
  })

  it('hears nobody but its own frames', () => {
    show()
    act(() => {
      window.dispatchEvent(
        new MessageEvent('message', {
          data: messageOf({ type: 'height', payload: { height: 500 } }),
          origin: 'https://else.example',
          source: inside,
        }),
      )
      window.dispatchEvent(
        new MessageEvent('message', {
          data: messageOf({ type: 'height', payload: { height: 500 } }),
          origin: location.origin,
          source: window,
        }),
      )
    })
    expect(screen.getByText('Die Höhe wird gemessen …')).toBeVisible()
  })

  it('takes parts away and adds them, but never all', async () => {
    const user = userEvent.setup()
    show()
    tellHeight(600)
    await user.click(screen.getByRole('checkbox', { name: 'Wert der gewählten Raumeinheit' }))
    expect((await frame()).options.parts).toEqual(['title', 'map', 'legend', 'table'])
    await user.click(screen.getByRole('checkbox', { name: 'Karte' }))
    const last = screen.getByRole('checkbox', { name: 'Tabelle' })
    expect(last).toHaveAccessibleDescription(/eines davon muss zu sehen sein/)
    await user.click(last)
    expect(last).toBeChecked()
    expect((await frame()).page.querySelector('iframe')?.getAttribute('style')).not.toContain('aspect-ratio')
  })

  it('fixes the district, or leaves it to the readers', async () => {
    const user = userEvent.setup()
    show('en')
    tellHeight(600)
    await user.click(screen.getByRole('radio', { name: /^one part only/ }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which part' }), 'K2')
    expect((await frame()).wish.scope).toEqual({ kind: 'within', id: 'K2' })
    await user.click(screen.getByRole('radio', { name: /^free to choose/ }))
    expect((await frame()).options.parts).toContain('scope')
    await user.selectOptions(screen.getByRole('combobox', { name: 'At first' }), 'everything')
    expect((await frame()).wish.scope).toBeUndefined()
  })

  it('offers some indicators, the shown one always', async () => {
    const user = userEvent.setup()
    show()
    tellHeight(600)
    await user.click(screen.getByRole('checkbox', { name: 'Indikator' }))
    await user.click(screen.getByRole('radio', { name: 'nur diese:' }))
    const shown = screen.getByRole('checkbox', { name: 'Kinderarmut (wird gezeigt)' })
    expect(shown).toBeDisabled()
    await user.click(screen.getByRole('checkbox', { name: 'Medianalter' }))
    expect((await frame()).options.offered).toEqual(['kinderarmut', 'medianalter'])
    expect((await frame()).title).toBe('Monitoring Musterland')
  })

  it('pins the release and speaks another language', async () => {
    const user = userEvent.setup()
    show()
    tellHeight(600)
    await user.click(screen.getByRole('radio', { name: /^fest 2026\.1/ }))
    await user.click(screen.getByRole('radio', { name: 'Englisch' }))
    await waitFor(async () => expect((await frame()).wish.language).toBe('en'))
    const { wish, title } = await frame()
    expect(wish).toMatchObject({ release: '2026.1', period: '2024' })
    expect(title).toBe('Child poverty, 31 December 2024, 12 places')
  })

  it('says why a colour is refused and proposes one that can be read', async () => {
    const user = userEvent.setup()
    show()
    tellHeight(600)
    const field = screen.getByRole('textbox', { name: 'Überschrift und Links' })
    await user.type(field, '#ffcc00')
    expect(field).toHaveAccessibleDescription(/Kontrast 1,5 : 1, nötig sind 4,5 : 1/)
    expect((await frame()).options.accent).toBeUndefined()
    await user.click(screen.getByRole('button', { name: /^#[0-9a-f]{6} nehmen$/ }))
    expect(field).not.toHaveAttribute('aria-invalid')
    expect((await frame()).options.accent).toMatch(/^#[0-9a-f]{6}$/)
    await user.clear(field)
    expect((await frame()).options.accent).toBeUndefined()
    await user.type(field, 'rot')
    expect(field).toHaveAccessibleDescription(/als #rrggbb/)
  })

  it('gives the script with a checksum where the editor wants it', async () => {
    const user = userEvent.setup()
    show('en')
    tellHeight(600)
    await user.click(screen.getByRole('tab', { name: 'Frame with script' }))
    expect((await code()).value).toContain('data-raumblick')
    expect((await code()).value).not.toContain('integrity')
    await user.click(screen.getByRole('checkbox', { name: /integrity/ }))
    expect((await code()).value).toMatch(
      /<script src="http:\/\/localhost:3000\/embed-height\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous" defer>/,
    )
  })

  it('says that the script is not there, and keeps the frame', async () => {
    const user = userEvent.setup()
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    show()
    tellHeight(600)
    await user.click(screen.getByRole('tab', { name: 'Rahmen mit Skript' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('embed-height.js liegt nicht auf dem Server')
  })

  it('gives picture and table with source, release and link', async () => {
    const user = userEvent.setup()
    show('de', { scope: { kind: 'within', id: 'K1' } })
    await user.click(screen.getByRole('tab', { name: 'Bild und Tabelle' }))
    const page = document.createElement('template')
    page.innerHTML = (await code()).value
    const { content } = page
    const scene = sampleScene({ scope: { kind: 'within', id: 'K1' } })
    expect(content.querySelectorAll('tbody tr')).toHaveLength(
      scene.rows.filter(({ isFiltered }) => !isFiltered).length,
    )
    expect(content.querySelector('figcaption')?.textContent).toMatch(/Quelle: .*Datenstand 2026\.1/)
    expect(content.querySelector('img')?.getAttribute('src')).toMatch(/^[A-Za-z0-9-]+\.png$/)
    expect(parseLink(new URL(content.querySelector('a')?.href ?? '').hash).wish.release).toBe('2026.1')
  })

  it('copies and says so', async () => {
    const user = userEvent.setup()
    show()
    tellHeight(600)
    await user.click(screen.getByRole('button', { name: 'Kopieren' }))
    expect(await navigator.clipboard.readText()).toBe((await code()).value)
    const dialog = screen.getByRole('dialog', { name: 'Einbetten' })
    expect(await within(dialog).findByText('Kopiert')).toBeVisible()
  })
})
