// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openReportDraft, readIsReportSaved, readReportDraft } from '../../state/reportStore.ts'
import { readView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { ShareButton } from './ShareButton.tsx'

beforeEach(() => {
  openReportDraft(undefined)
  document.head.innerHTML = '<meta name="description" content="Kinderarmut, 31.12.2024, 12 Orte." />'
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
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
    /^Kinderarmut, 31\.12\.2024, 12 Orte\.\nhttp.*#release=2026\.1&indicator=kinderarmut&level=ort&period=2022&lang=de$/,
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

it('offers the link that follows new releases, with a word on the difference', async () => {
  const user = userEvent.setup()
  renderInSite(<ShareButton />, { link: 'period=2022' })
  await user.click(screen.getByRole('button', { name: 'Teilen' }))
  await user.click(
    await screen.findByRole('radio', { name: /^immer den neuesten Datenstand.*berichtigten Daten/ }),
  )
  const link = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link zu dieser Ansicht' }).value
  expect(link).toMatch(/\/#period=2022$/)
  expect(screen.queryByText('Link kopiert')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Link kopieren' }))
  expect(await navigator.clipboard.readText()).toBe(link)
  expect(await screen.findByText('Link kopiert')).toBeTruthy()
})

it('draws the link as a code and saves it', async () => {
  const user = userEvent.setup()
  const saved: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  document.title = 'Child poverty'
  renderInSite(<ShareButton />, { language: 'en' })
  await user.click(screen.getByRole('button', { name: 'Share' }))
  await user.click(await screen.findByRole('button', { name: 'QR code' }))
  expect(await screen.findByRole('img', { name: 'QR code with the link to: Child poverty' })).toBeTruthy()
  expect(screen.getByText(/^On paper at least \d(\.5)? cm wide/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
  expect(saved).toEqual(['qr-code.svg'])
})

it('leads to what makes a frame, and closes', async () => {
  const user = userEvent.setup()
  const onEmbed = vi.fn<() => void>()
  renderInSite(<ShareButton onEmbed={onEmbed} />)
  await user.click(screen.getByRole('button', { name: 'Teilen' }))
  await user.click(await screen.findByRole('button', { name: 'Einbetten …' }))
  expect(onEmbed).toHaveBeenCalledOnce()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Teilen' }))
})

describe('a story', () => {
  const views = () => readReportDraft()?.sections.filter(({ kind }) => kind === 'view') ?? []

  it('begins with the view, grows by the next, and is a press away', async () => {
    const user = userEvent.setup()
    const onLeave = vi.fn<() => void>()
    renderInSite(<ShareButton onLeave={onLeave} />, { link: 'mode=change&view=ranking' })
    await user.click(screen.getByRole('button', { name: 'Teilen' }))
    await user.click(await screen.findByRole('button', { name: 'In die Geschichte aufnehmen' }))
    expect(await screen.findByText('Eine Geschichte mit dieser Ansicht ist begonnen.')).toBeTruthy()
    expect(views()).toMatchObject([
      { link: expect.stringMatching(/indicator=kinderarmut.*mode=change.*view=ranking/) },
    ])
    expect(readIsReportSaved()).toBe(false)
    await user.click(screen.getByRole('button', { name: 'In die Geschichte aufnehmen' }))
    expect(await screen.findByText('Aufgenommen: Ansicht 2 der Geschichte.')).toBeTruthy()
    expect(views()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Geschichte öffnen' }))
    expect([readView()?.view, onLeave.mock.calls.length]).toEqual(['report', 1])
  })

  it('in English; a report that is open takes the view too, and keeps its words', async () => {
    const user = userEvent.setup()
    openReportDraft({
      format: 'raumblick-report/1',
      atlas: 'musterland',
      preset: 'monitoring',
      title: 'Mein Titel',
      language: 'en',
      level: 'ort',
      subject: { kind: 'all' },
      indicators: [],
      period: 'newest',
      sections: [
        { kind: 'text', id: 's1', markdown: 'Words.' },
        { kind: 'method', id: 's2' },
      ],
    })
    renderInSite(<ShareButton />, { language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Share' }))
    await user.click(await screen.findByRole('button', { name: 'Add to the report' }))
    expect(await screen.findByText('Added: view 1 of the report.')).toBeTruthy()
    expect(readReportDraft()).toMatchObject({
      title: 'Mein Titel',
      sections: [{ markdown: 'Words.' }, { kind: 'view' }, { kind: 'method' }],
    })
  })

  it('is not offered where reports are made', async () => {
    const user = userEvent.setup()
    renderInSite(<ShareButton />, { link: 'view=report' })
    await user.click(screen.getByRole('button', { name: 'Teilen' }))
    expect(await screen.findByRole('button', { name: 'Link kopieren' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /aufnehmen/ })).toBeNull()
  })
})
