// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { SeriesPanel } from './SeriesPanel.tsx'

afterEach(cleanup)

function show(scene: Scene) {
  replaceView(scene.view)
  return render(
    <LanguageProvider language="de">
      <SeriesPanel scene={scene} />
    </LanguageProvider>,
  ).container
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const lines = (container: HTMLElement, role: string) =>
  [...container.querySelectorAll(`[data-line="${role}"] path`)].map((path) => path.getAttribute('d') ?? '')

describe('SeriesPanel', () => {
  test('area, parent and whole, each interrupted by the break and by the year left out', () => {
    const container = show(sampleScene({ areas: ['K1-1'] }))
    for (const role of ['area', 'parent', 'region'])
      expect(lines(container, role)[0]?.match(/M/g)).toHaveLength(2)
    expect(plain(container)).toContain('bis 2020 nicht vergleichbar')
    expect(plain(container)).toContain('Bruch 2021: neues Verfahren')
  })

  test('keys walk the periods, the word of a withheld one is spoken, a stop without values cannot be chosen', async () => {
    show(sampleScene({ areas: ['K2-1'] }))
    await userEvent.tab()
    const slider = screen.getByRole('slider', { name: /Kinderarmut.*Eichen.*Seekreis.*Musterland/ })
    expect(slider.getAttribute('aria-valuetext')).toContain('2024: Eichen geheim zu halten')
    fireEvent.change(slider, { target: { value: '3' } })
    expect(slider.getAttribute('aria-valuetext')).toContain('2020: Eichen nicht erhoben')
    await userEvent.keyboard('{Enter}')
    expect(readView()?.period).toBe('2024')
    fireEvent.change(slider, { target: { value: '4' } })
    await userEvent.keyboard('{Enter}')
    expect(readView()?.period).toBe('2021')
  })

  test('the table says the same in words', async () => {
    show(sampleScene({ areas: ['K2-1'] }))
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const rows = within(screen.getByRole('table', { name: 'Kinderarmut im Zeitverlauf' })).getAllByRole('row')
    expect(rows).toHaveLength(8)
    expect(plain(rows.at(-1) ?? document.body)).toMatch(/^2024geheim zu halten\d/)
    expect(plain(rows[3] ?? document.body)).toBe('2020nicht erhobennicht erhobennicht erhoben')
  })

  test('further areas bring their own line', () => {
    const container = show(sampleScene({ areas: ['K1-1', 'K3-2'] }))
    expect(lines(container, 'other')).toHaveLength(1)
  })

  test('without a choice the whole stands alone', () => {
    const container = show(sampleScene())
    expect(lines(container, 'region')).toHaveLength(1)
    expect(lines(container, 'area')).toHaveLength(0)
  })

  test('categories have no series, and that is said', () => {
    expect(plain(show(sampleScene({ indicator: 'lage', areas: ['K1-1'] })))).toBe(
      'Für diese Auswahl gibt es keine Zeitreihe.',
    )
  })
})
