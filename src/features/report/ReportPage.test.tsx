// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { presetDefinition } from '../../core/view/reports/presets.ts'
import { reportText } from '../../core/view/reports/openReport.ts'
import { packReport } from '../../core/view/reports/reportLink.ts'
import type { ReportDefinition } from '../../core/view/reports/reportDefinition.ts'
import { changeReport, openReportDraft, readReportDraft } from '../../state/reportStore.ts'
import { keepReport } from '../../state/viewSettings.ts'
import { readView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleSite } from '../../testing/sampleSite.ts'
import { ReportPage } from './ReportPage.tsx'
import { placeAt } from './sections/useSectionDrag.ts'

const server = setupServer(...sampleSite().handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => openReportDraft(undefined))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

const user = userEvent.setup()
const definition: ReportDefinition = presetDefinition('monitoring', {
  atlas: 'musterland',
  language: 'de',
  level: 'ort',
  indicator: 'kinderarmut',
  period: '2024',
  areas: [],
  combined: [],
  link: '#indicator=kinderarmut',
})
const ready = () =>
  waitFor(() => expect(document.querySelector('[data-report="ready"]')).not.toBeNull(), { timeout: 5000 })
const plain = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ')
const names = () =>
  within(screen.getByRole('region', { name: 'Abschnitte' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('[data-name]')?.textContent?.trim())

describe('a report from a template', () => {
  test('shows its figures, and its choices stand in the address', async () => {
    renderInSite(<ReportPage />, { link: 'view=report&areas=K1-1' })
    await user.click(await screen.findByRole('button', { name: /Antragsblatt/ }))
    await ready()
    expect(await screen.findByRole('heading', { name: 'Altenau' })).toBeVisible()
    expect(plain()).toContain('60 von 400')
    await waitFor(() => expect(readView()?.report).toMatch(/^[\w-]{40,}$/))
  })

  test('in English', async () => {
    renderInSite(<ReportPage />, { link: 'view=report&lang=en', language: 'en' })
    await user.click(await screen.findByRole('button', { name: /Annual monitoring/ }))
    await ready()
    expect(await screen.findByRole('heading', { name: 'Overview maps' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Overview maps: move down' })).toBeVisible()
  })
})

describe('order', () => {
  test('by buttons and by Alt + arrow keys, and each move is said', async () => {
    openReportDraft(definition)
    renderInSite(<ReportPage />, { link: 'view=report' })
    const before = names()
    await user.click(screen.getByRole('button', { name: 'Entwicklung: nach oben' }))
    expect(names().slice(0, 2)).toEqual(['1. Entwicklung', '2. Karten im Überblick'])
    const name = screen.getByRole('button', { name: /^2\. Karten/ })
    fireEvent.keyDown(name, { key: 'ArrowUp', altKey: true })
    expect(names()).toEqual(before)
    fireEvent.keyDown(screen.getByRole('button', { name: /^1\. Karten/ }), { key: 'ArrowUp', altKey: true })
    expect(names()).toEqual(before)
  })

  test('the place that a dragged section takes', () => {
    const rows = [0, 40, 80].map((top) => ({ top, height: 40 }))
    expect([-10, 19, 21, 61, 99, 101, 500].map((y) => placeAt(y, rows))).toEqual([0, 0, 1, 2, 2, 3, 3])
  })

  test('removing keeps the focus in the list; adding puts it last', async () => {
    openReportDraft(definition)
    renderInSite(<ReportPage />, { link: 'view=report' })
    await user.click(screen.getByRole('button', { name: 'Ranglisten entfernen' }))
    expect(names().join()).not.toContain('Ranglisten')
    await waitFor(() => expect(document.activeElement).toHaveTextContent('3. Veränderung'))
    await user.selectOptions(screen.getByLabelText('Abschnitt hinzufügen'), 'text')
    await user.click(screen.getByRole('button', { name: 'Hinzufügen' }))
    expect(names().at(-1)).toBe('7. Text')
  })
})

describe('settings of a section', () => {
  test.each([
    ['de', 'Verglichen mit', 'dem ersten vergleichbaren Zeitraum', /^3\. Veränderung/],
    ['en', 'Compared with', 'the first comparable period', /^3\. Change/],
  ] as const)('what a change is counted from, %s', async (language, label, usual, name) => {
    const sections = definition.sections.filter(({ kind }) => kind !== 'ranking')
    openReportDraft({ ...definition, language, sections })
    renderInSite(<ReportPage />, { link: `view=report&lang=${language}`, language })
    await user.click(await screen.findByRole('button', { name }))
    const select = screen.getByLabelText(label)
    expect(within(select).getByRole('option', { name: usual, selected: true })).toBeInTheDocument()
    expect(within(select).queryByRole('option', { name: /2024/ })).toBeNull()
    await user.selectOptions(select, '2023')
    const chosen = () => readReportDraft()?.sections.find(({ kind }) => kind === 'change')
    expect(chosen()).toMatchObject({ from: '2023' })
    await user.selectOptions(select, '')
    expect(chosen()).not.toHaveProperty('from', '2023')
  })

  test('how much of a profile is shown', async () => {
    openReportDraft({ ...definition, sections: [{ kind: 'profiles', id: 's1', extent: 'compact' }] })
    renderInSite(<ReportPage />, { link: 'view=report' })
    await user.click(screen.getByRole('button', { name: /^1\. Profile/ }))
    await user.selectOptions(screen.getByLabelText('Aufbau'), 'full')
    expect(readReportDraft()?.sections[0]).toMatchObject({ extent: 'full' })
  })
})

describe('files and links', () => {
  const fileOf = (text: string) => new File([text], 'x.raumblick.json', { type: 'application/json' })

  test('a saved report opens with its words, a broken one says why and loses nothing', async () => {
    openReportDraft(definition)
    renderInSite(<ReportPage />, { link: 'view=report' })
    const input = screen.getByLabelText('Bericht öffnen …')
    await user.upload(input, fileOf('{"format":"raumblick-report/9"}'))
    expect(await screen.findByRole('alert')).toHaveTextContent('neueren Fassung')
    expect(readReportDraft()).toBe(definition)
    await user.upload(input, fileOf(reportText({ ...definition, title: 'Mein Titel' })))
    await waitFor(() => expect(screen.getByLabelText('Titel')).toHaveValue('Mein Titel'))
  })

  test('a link brings the choices; with words of ones own the page says that they are not in it', async () => {
    renderInSite(<ReportPage />, { link: `view=report&report=${packReport(definition)}` })
    expect(await screen.findByRole('region', { name: 'Abschnitte' })).toBeVisible()
    expect(screen.queryByText(/stehen nicht im Link/)).toBeNull()
    await user.type(screen.getByLabelText('Titel'), 'Neu')
    expect(screen.getByText(/stehen nicht im Link/)).toBeVisible()
    await ready()
    expect(readReportDraft()?.title).toBe('Neu')
  })

  test('a copied link is pinned as the report is', async () => {
    openReportDraft({ ...definition, release: '2026.1' })
    renderInSite(<ReportPage />, { link: 'view=report' })
    await user.click(screen.getByRole('button', { name: 'Link kopieren' }))
    await waitFor(async () => {
      const link = await navigator.clipboard.readText()
      expect(link).toMatch(/#release=2026\.1&.*view=report&report=[\w-]{40,}/)
    })
  })

  test('a broken link is said, and the templates are offered', async () => {
    renderInSite(<ReportPage />, { link: 'view=report&report=AAAA' })
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('Link lässt sich nicht öffnen')
    expect(screen.getByRole('button', { name: /Jahresmonitoring/ })).toBeVisible()
  })

  test('what another release lacks is named, and stays in the report', async () => {
    openReportDraft({ ...definition, indicators: ['kinderarmut', 'verschwunden'] })
    renderInSite(<ReportPage />, { link: 'view=report' })
    expect(await screen.findByText(/nicht enthalten: „verschwunden“/)).toBeVisible()
    await ready()
    expect(readReportDraft()?.indicators).toContain('verschwunden')
  })

  test('a report pinned to another release is not drawn from this one', async () => {
    openReportDraft({ ...definition, release: '2025.1' })
    renderInSite(<ReportPage />, { link: 'view=report' })
    expect(screen.getByRole('alert')).toHaveTextContent('2025.1')
    expect(screen.queryByRole('article')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Auf 2026.1 umstellen' }))
    await ready()
    expect(readReportDraft()?.release).toBeUndefined()
  })
})

describe('own text', () => {
  test('figures in it follow the data; HTML stays letters', async () => {
    openReportDraft({
      ...definition,
      sections: [
        { kind: 'text', id: 's1', markdown: '**{{value:kinderarmut:K1-1}}** <img src=x onerror=alert(1)>' },
      ],
    })
    renderInSite(<ReportPage />, { link: 'view=report' })
    await ready()
    const paper = screen.getByRole('article')
    expect(paper).toHaveTextContent('15,0 % <img src=x onerror=alert(1)>')
    expect(paper.querySelector('img')).toBeNull()
    expect(screen.getByText(/nicht vom Herausgeber der Daten/)).toBeVisible()
  })

  test('words before and after a view; a placeholder that is none is named, with what there is', async () => {
    const view = { kind: 'view' as const, id: 's1', link: '#indicator=kinderarmut&mode=change', markdown: '' }
    openReportDraft({ ...definition, preset: 'story', sections: [view] })
    renderInSite(<ReportPage />, { link: 'view=report' })
    await user.click(screen.getByRole('button', { name: '1. Ansicht: Kinderarmut, Veränderung' }))
    fireEvent.change(screen.getByLabelText('Text danach'), {
      target: { value: 'Also {{rnak:kinderarmut:K1-1}}.' },
    })
    expect(screen.getByRole('alert')).toHaveTextContent(
      /Nicht lesbar: {{rnak:kinderarmut:K1-1}}.* value, count/,
    )
    fireEvent.change(screen.getByLabelText('Text danach'), {
      target: { value: 'Also {{rank:kinderarmut:K1-1}}.' },
    })
    expect(screen.queryByRole('alert')).toBeNull()
    await ready()
    expect(await screen.findByText('Also Rang 5 von 9, gleichauf mit einer weiteren.')).toBeVisible()
  })

  test('a figure of ones choice is inserted', async () => {
    openReportDraft({ ...definition, language: 'en', sections: [{ kind: 'text', id: 's1', markdown: '' }] })
    renderInSite(<ReportPage />, { link: 'view=report&lang=en', language: 'en' })
    await user.click(await screen.findByRole('button', { name: 'Insert a value' }))
    await user.selectOptions(screen.getByLabelText('Figure'), 'Rank')
    await waitFor(() => expect(screen.getByRole('option', { name: 'Altenau' })).toBeInTheDocument())
    await user.selectOptions(screen.getByLabelText('Area'), 'Altenau')
    await user.click(screen.getByRole('button', { name: 'Insert' }))
    expect(readReportDraft()?.sections[0]).toMatchObject({
      markdown: expect.stringMatching(/^{{rank:[\w-]+:K1-1}}$/),
    })
  })

  test('going back to an address of the report takes no word away', async () => {
    openReportDraft(definition)
    renderInSite(<ReportPage />, { link: 'view=report' })
    await waitFor(() => expect(readView()?.report).toMatch(/^[\w-]{40,}$/))
    const earlier = readView()?.report
    act(() =>
      changeReport((before) => ({
        ...before,
        sections: [
          ...before.sections,
          { kind: 'text', id: 't', markdown: 'Bleibt.' },
          { kind: 'map', id: 'm' },
        ],
      })),
    )
    await waitFor(() => expect(readView()?.report).not.toBe(earlier))
    const later = readView()?.report
    act(() => keepReport(earlier))
    await waitFor(() => expect(readView()?.report).toBe(later))
    expect(readReportDraft()?.sections).toHaveLength(definition.sections.length + 2)
  })

  test('a link to another report asks before unsaved words go', async () => {
    const confirm = vi.fn<() => boolean>(() => false)
    vi.stubGlobal('confirm', confirm)
    openReportDraft(definition)
    act(() => changeReport((before) => ({ ...before, title: 'Mein Titel' })))
    const other = packReport({ ...definition, sections: [{ kind: 'map', id: 's1' }] })
    renderInSite(<ReportPage />, { link: `view=report&report=${other}` })
    await waitFor(() => expect(confirm).toHaveBeenCalled())
    expect(readReportDraft()?.title).toBe('Mein Titel')
    await waitFor(() => expect(readView()?.report).toBe(packReport(definition)))
  })

  test('unsaved words are asked for before the page is left', () => {
    openReportDraft(definition)
    renderInSite(<ReportPage />, { link: 'view=report' })
    const leaving = () => {
      const event = new Event('beforeunload', { cancelable: true })
      act(() => void window.dispatchEvent(event))
      return event.defaultPrevented
    }
    expect(leaving()).toBe(false)
    fireEvent.change(screen.getByLabelText('Titel'), { target: { value: 'Neu' } })
    expect(leaving()).toBe(true)
  })
})
