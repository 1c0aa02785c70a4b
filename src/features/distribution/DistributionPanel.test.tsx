// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import type { Comparison, Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { DistributionPanel } from './DistributionPanel.tsx'

afterEach(() => {
  act(() => hoverArea(undefined))
  cleanup()
})

function show(scene: Scene, language: Language = 'de') {
  replaceView(scene.view)
  return render(
    <LanguageProvider language={language}>
      <DistributionPanel scene={scene} />
    </LanguageProvider>,
  ).container
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

test('names the marks of the chosen areas with their values', () => {
  show(sampleScene({ areas: ['K1-2'] }), 'en')
  const key = screen.getByRole('list', { name: 'Chosen areas' })
  expect(within(key).getAllByRole('listitem').map(plain)).toEqual(['Birkfeld 10.0%'])
})

/** The sample's ranked areas so often, `groups` of them. */
function wideScene(groups: number, size: number): Scene {
  const scene = sampleScene()
  const first = scene.rows.find(({ rank }) => rank)
  const { comparison } = scene
  if (!first || !comparison) throw new Error('the sample has ranked rows and municipalities')
  const made = Array.from({ length: groups }, (_, g) => ({
    id: `G${g}`,
    name: `Kreis ${g}`,
    rows: Array.from({ length: size }, (_, i) => ({
      ...first,
      id: `G${g}-${i}`,
      name: `Ort ${g}-${i}`,
      cell: { kind: 'number' as const, value: i === size - 1 ? 30 : 10 + (i % 7) / 2 },
    })),
  }))
  const rows = made.flatMap((group) => group.rows)
  const wide: Comparison = { ...comparison, groups: made }
  return { ...scene, comparison: wide, rows, rowById: new Map(rows.map((row) => [row.id, row])) }
}

describe('DistributionPanel', () => {
  test('says middle, middle half and what has no value', () => {
    expect(plain(show(sampleScene()))).toMatch(
      /9 Werte: Median 15,0 %, mittlere Hälfte 13,0 bis 23,8 %\. Kein Wert liegt auffallend weit außerhalb\. Ohne Wert: 3\./,
    )
  })

  test('a unit that ends with a full stop ends the sentence', () => {
    const scene = sampleScene()
    const words = plain(
      show({
        ...scene,
        indicator: { ...scene.indicator, unit: { ...scene.indicator.unit, symbol: { de: 'Pers.' } } },
      }),
    )
    expect(words).toContain('bis 23,8 Pers. Kein Wert')
    expect(words).not.toContain('..')
  })

  test('in English too', () => {
    expect(plain(show(sampleScene({ language: 'en' }), 'en'))).toContain(
      '9 values: median 15.0%, middle half',
    )
  })

  test('one tab stop; arrow keys reach every area that has a number, Enter chooses, Shift adds', async () => {
    show(sampleScene())
    const list = screen.getByRole('listbox', { name: /Kinderarmut, 2024: Verteilung/ })
    act(() => list.focus())
    await userEvent.keyboard('{Home}')
    const seen = new Set<string>()
    for (let i = 0; i < 9; i++) {
      seen.add(screen.getByRole('option').textContent ?? '')
      await userEvent.keyboard('{ArrowRight}')
    }
    expect(seen.size).toBe(9)
    await userEvent.keyboard('{Home}{Enter}')
    expect(readView()?.areas).toHaveLength(1)
    await userEvent.keyboard('{End}{Shift>}{Enter}{/Shift}')
    expect(readView()?.areas).toHaveLength(2)
  })

  test('an area hovered anywhere is named in the plot', () => {
    const container = show(sampleScene())
    act(() => hoverArea('K1-1'))
    expect(plain(container)).toContain('Altenau 15,0 %')
    expect(container.querySelector('g[visibility="visible"]')).not.toBeNull()
    act(() => hoverArea('K2-1'))
    expect(container.querySelector('g[visibility="visible"]')).toBeNull()
  })

  test('the table has five figures a group, words where there are too few', async () => {
    show(sampleScene())
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const rows = within(screen.getByRole('table')).getAllByRole('row').map(plain)
    expect(rows[1]).toBe('alle98,033,013,015,023,80')
    expect(rows[2]).toMatch(/^Seekreis3.*zu wenige/)
    expect(rows.join()).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('explains box, whiskers and dots', async () => {
    show(sampleScene())
    await userEvent.click(screen.getByRole('button', { name: 'Was heißt das?' }))
    expect(screen.getByText(/mittlere Hälfte der Werte.*eigenen Einheit \(Kreis\)/)).toBeVisible()
  })

  test('one row without a level above; categories are refused in words', () => {
    expect(plain(show(sampleScene({ level: 'kreis' })))).toContain('2 Werte: zu wenige für einen Kasten.')
    cleanup()
    expect(plain(show(sampleScene({ indicator: 'lage' })))).toBe(
      'Kategorien haben keine Verteilung nach Größe.',
    )
  })

  test('11,000 areas in 400 groups: few elements, outliers only', () => {
    const container = show(wideScene(400, 28))
    expect(container.querySelectorAll('*').length).toBeLessThan(400)
    expect(screen.getByRole('option')).toHaveAttribute('aria-setsize', '400')
    expect(plain(container)).toContain('11.200 Werte')
  })
})
