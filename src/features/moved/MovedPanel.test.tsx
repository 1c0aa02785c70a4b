// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { MovedPanel } from './MovedPanel.tsx'

const site = sampleSite()
const server = setupServer(...site.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  act(() => hoverArea(undefined))
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())

const plain = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ')
function show(patch: Partial<ViewState> = {}) {
  const scene = sampleScene(patch)
  const { container } = renderInSite(<MovedPanel scene={scene} />, { language: scene.view.language })
  act(() => replaceView(scene.view))
  return container
}
/** Limits of the sample: 5, 11, 16, 22; each place half a point more each year. */
const sentenceOf = async (words: RegExp) => plain(await screen.findByText(words))

describe('MovedPanel', () => {
  test('headings follow those of the page, which end at level 2', async () => {
    show({ from: '2018' })
    expect((await screen.findAllByRole('heading', { level: 3 })).length).toBeGreaterThan(0)
    expect(screen.queryByRole('heading', { level: 4 })).toBeNull()
  })

  test('a chosen row bears the mark of its area', async () => {
    show({ from: '2018' })
    const [first] = within(await screen.findByRole('list', { name: 'In einer höheren Klasse' })).getAllByRole(
      'button',
    )
    if (!first) throw new Error('no row')
    await userEvent.click(first)
    cleanup()
    show({ from: '2018', areas: ['K9-9', ...(readView()?.areas ?? [])] })
    const chosen = await screen.findByRole('button', { pressed: true })
    expect(chosen.querySelector('path')?.getAttribute('fill')).toBe(areaMark(1).color)
  })

  test('where nobody moved that is said once', async () => {
    const container = show({ from: '2023', filters: [{ kind: 'only', ids: ['K1-1'] }] })
    expect(await sentenceOf(/in derselben/)).toMatch(
      /^Keine Raumeinheit hat die Klasse gewechselt\. 1 Raumeinheit in derselben\. 11 sind/,
    )
    expect(plain(container).match(/Keine Raumeinheit/g)).toHaveLength(1)
    expect(plain(container)).not.toContain('0 Raumeinheiten')
  })

  test('since the first comparable period, in a sentence that counts every area once', async () => {
    show()
    const sentence = await sentenceOf(/in derselben/)
    const numbers = [...sentence.matchAll(/(\d+) /g)].map(([, n]) => Number(n))
    expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(12)
    // As in the legend of the map: an absence is named by what it is.
    expect(sentence).toMatch(/, 2 geheim zu halten, 1 nicht erhoben\.$/)
    expect(screen.getByRole('combobox', { name: 'Seit' })).toHaveDisplayValue('2021')
  })

  test('the matrix holds the comparable areas, the highest class on top', async () => {
    show({ from: '2018' })
    await screen.findByRole('combobox', { name: 'Seit' })
    const table = screen.getByRole('table', { name: /nach ihrer Klasse 2018 \(Zeilen\) und 2024/ })
    const cells = within(table).getAllByRole('cell')
    expect(cells).toHaveLength(25)
    expect(cells.reduce((sum, cell) => sum + Number(plain(cell)), 0)).toBe(9)
    expect(within(table).getAllByRole('rowheader').map(plain)[0]).toBe('über 22 %')
  })

  test('a series break between the two is a warning; another first period is chosen by the select', async () => {
    const container = show({ from: '2018' })
    await screen.findByRole('combobox', { name: 'Seit' })
    expect(plain(container)).toContain('Bruch in der Zeitreihe 2021 (neues Verfahren)')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Seit' }), '2019')
    expect(readView()?.from).toBe('2019')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Seit' }), '2021')
    expect(readView()).not.toHaveProperty('from')
  })

  test('the list: both values and what chance explains; rows choose and are linked', async () => {
    show({ from: '2018' })
    const list = await screen.findByRole('list', { name: 'In einer höheren Klasse' })
    const rows = within(list).getAllByRole('listitem').map(plain)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/\d %.*→.*\d %(mehr als Zufall|Zufall möglich)\+\d,\d Pp\.$/)
    const [first] = within(list).getAllByRole('button')
    if (!first) throw new Error('no row')
    await userEvent.click(first)
    expect(readView()?.areas).toHaveLength(1)
    act(() => hoverArea(readView()?.areas[0]))
    expect(within(list).getAllByRole('listitem')[0]?.className).toMatch(/isHovered/)
  })

  test('shows it on the map', async () => {
    show()
    await userEvent.click(await screen.findByRole('button', { name: 'Auf der Karte zeigen' }))
    expect(readView()?.mode).toBe('moved')
    cleanup()
    show({ mode: 'moved' })
    expect(await screen.findByText('Die Karte zeigt es.')).toBeVisible()
  })

  test('says why there is nothing to compare', async () => {
    show({ period: '2018' })
    expect(await screen.findByText(/Vor diesem Zeitraum gibt es keinen weiteren/)).toBeVisible()
    cleanup()
    expect(plain(show({ indicator: 'lage' }))).toBe('Kategorien haben kein Höher und Niedriger.')
  })

  test('filtered areas are left out, and counted', async () => {
    show({ filters: [{ kind: 'within', ids: ['K1'] }] })
    const sentence = await sentenceOf(/in derselben/)
    expect(sentence).toMatch(/9 sind durch Bereich oder Filter ausgelassen\./)
  })

  test('a file that does not come is a fault with a way to try again', async () => {
    server.use(http.get(site.urlOf('data/kinderarmut.ort.json'), () => HttpResponse.error()))
    show()
    expect(await screen.findByRole('button', { name: 'Erneut versuchen' })).toBeVisible()
  })

  test('in English', async () => {
    show({ language: 'en', from: '2018' })
    expect(await sentenceOf(/in a higher class/)).toMatch(
      /, \d+ in the same one, \d+ in a lower one, 2 confidential, 1 not collected\./,
    )
  })
})
