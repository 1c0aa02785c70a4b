// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Scene } from '../../core/scene/scene.ts'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { InequalityPanel } from './InequalityPanel.tsx'

const server = setupServer(...sampleSite().handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  act(() => hoverArea(undefined))
  cleanup()
})
afterAll(() => server.close())

const plain = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ')
const show = (scene: Scene, language: 'de' | 'en' = 'de') =>
  renderInSite(<InequalityPanel scene={scene} />, { language }).container

describe('InequalityPanel', () => {
  test('states what is counted and names who is not', () => {
    const text = plain(show(sampleScene()))
    expect(text).toMatch(/9 Raumeinheiten: [\d.]+ \(Kinder mit Bürgergeld\) von 8\.600 \(Kinder unter 15\)\./)
    expect(text).toContain(
      'Nicht eingerechnet (3): Eichen (geheim zu halten), Fuhrt (geheim zu halten) und Lindenhof (nicht erhoben).',
    )
  })

  test('the curve is read by keys: a sentence, the area there is marked and chosen', async () => {
    const container = show(sampleScene())
    expect(plain(container)).toMatch(/Auf die 20 % der Bezugsgröße .* entfallen \d+ % der Fälle\./)
    const slider = screen.getByRole('slider', { name: /Lorenzkurve: Kinderarmut, 2024/ })
    act(() => slider.focus())
    fireEvent.change(slider, { target: { value: '101' } })
    expect(slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).toMatch(
      /Auf die 100 % .* entfallen 100 % der Fälle\. An dieser Stelle: Jettingen, 33,0 %/,
    )
    expect(container.querySelector('[data-mark="hovered"]')).toHaveAttribute('visibility', 'visible')
    await userEvent.keyboard('{Enter}')
    expect(readView()?.areas).toEqual(['K3-2'])
  })

  test('an area hovered elsewhere is marked on the curve; one without counts is not', () => {
    const container = show(sampleScene())
    const mark = container.querySelector('[data-mark="hovered"]')
    act(() => hoverArea('K1-1'))
    expect(mark).toHaveAttribute('visibility', 'visible')
    act(() => hoverArea('K2-1'))
    expect(mark).toHaveAttribute('visibility', 'hidden')
  })

  test('Gini and D with a sentence each, the rule of thumb as orientation, more behind a button', async () => {
    const container = show(sampleScene())
    expect(plain(container)).toMatch(/Gini-Koeffizient der Fälle0,\d\d/)
    expect(plain(container)).toMatch(/Dissimilarität \(D\)0,\d\d\d+ % der Fälle müssten/)
    // D moves the cases alone; an exchange one for one would be the segregation index.
    expect(plain(container)).toContain('die übrigen blieben, wo sie sind')
    expect(screen.getByRole('heading', { level: 3, name: 'Dissimilarität (D)' })).toBeVisible()
    expect(plain(container)).toContain('nur zur Orientierung')
    expect(plain(container)).toContain('(hier 9)')
    expect(plain(container)).not.toContain('Isolation (xPx)')
    await userEvent.click(screen.getByRole('button', { name: 'Weitere Maße' }))
    expect(plain(container)).toMatch(/Isolation \(xPx\)0,\d\d/)
    expect(plain(container)).toMatch(/Gini-Koeffizient der Werte0,\d\d.*jede zählt gleich.*n = 9/)
  })

  test('the quotient of the chosen area in a sentence, all in a table whose rows choose', async () => {
    const container = show(sampleScene({ areas: ['K3-2', 'K2-1'] }))
    expect(plain(container)).toMatch(
      /Jettingen: Der Anteil ist 1,\d-mal so hoch wie in den 9 Raumeinheiten zusammen\./,
    )
    expect(plain(container)).toContain('Eichen: ohne Fallzahlen kein Lokationsquotient.')
    cleanup()
    const outside = sampleScene({ areas: ['K3-2'], scope: { kind: 'within', id: 'K1' } })
    expect(plain(show(outside))).toContain('Jettingen: durch Bereich oder Filter ausgelassen.')
    cleanup()
    show(sampleScene({ areas: ['K3-2', 'K2-1'] }))
    await userEvent.click(screen.getByRole('button', { name: 'Alle Raumeinheiten' }))
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows).toHaveLength(10)
    expect(plain(rows[1] ?? null)).toMatch(/^Jettingen Südkreis33,0 %1,\d\d$/)
    await userEvent.click(screen.getByRole('button', { name: /^Kaltern/ }))
    expect(readView()?.areas).toEqual(['K3-3'])
  })

  test('over time: over the same areas, and their number is said', async () => {
    show(sampleScene())
    await userEvent.click(screen.getByRole('button', { name: 'Entwicklung' }))
    expect(
      await screen.findByRole('slider', { name: 'Gini-Koeffizient und Dissimilarität im Zeitverlauf' }),
    ).toBeInTheDocument()
    expect(screen.getByText(/Über die \d von 9 Raumeinheiten/)).toBeVisible()
  })

  test('in words why there is none', () => {
    const text = plain(show(sampleScene({ indicator: 'kinder' })))
    expect(text).toMatch(/^Lorenzkurve und Segregationsmaße gibt es nur für Anteile/)
    expect(text).toContain('weil die Raumeinheiten verschieden groß sind')
    cleanup()
    expect(plain(show(sampleScene({ indicator: 'lage' })))).toContain('Ohne natürlichen Nullpunkt')
  })

  test('in English', () => {
    const text = plain(show(sampleScene({ language: 'en' }), 'en'))
    expect(text).toMatch(
      /The 20% of the base in the areas with the lowest shares account for \d+% of the cases\./,
    )
    expect(text).toContain('Not counted (3)')
  })
})
