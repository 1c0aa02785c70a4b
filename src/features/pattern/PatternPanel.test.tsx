// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { t20Outlines, t20Rows } from '../../testing/t20Areas.ts'
import { PatternPanel } from './PatternPanel.tsx'

afterEach(() => {
  act(() => hoverArea(undefined))
  cleanup()
})

const lines = { type: 'MultiLineString' as const, coordinates: [] }
const outlines: MapOutlines = {
  key: 'quadrat.1',
  areas: t20Outlines,
  indexById: new Map(t20Outlines.map(({ properties }, i) => [properties.id, i])),
  borders: lines,
  rim: lines,
  arcs: [],
  labels: [],
  bbox: [0, 0, 0.005, 0.004],
}

function show(rows: readonly AreaRow[], language: 'de' | 'en' = 'de', patch: Partial<Scene> = {}) {
  const sample = sampleScene({ indicator: 'kinderarmut' })
  const scene: Scene = { ...sample, rows, rowById: new Map(rows.map((row) => [row.id, row])), ...patch }
  replaceView(scene.view)
  return render(
    <LanguageProvider language={language}>
      <PatternPanel scene={scene} outlines={outlines} />
    </LanguageProvider>,
  ).container
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const absent = { kind: 'absent', status: 'withheld' } as const

describe('PatternPanel', () => {
  test('says what was found, what chance would give, and on how many areas it rests', async () => {
    const container = show(t20Rows())
    expect(await screen.findByText(/Moran I 0,64; Zufall ergäbe etwa −0,05\./)).toBeVisible()
    expect(plain(container)).toContain(
      'mit ähnlichen Werten liegen öfter nebeneinander, als der Zufall erwarten ließe',
    )
    expect(plain(container)).toContain(
      'n = 20, 55 Nachbarschaften, p = 0,0001 aus 9.999 zufälligen Verteilungen.',
    )
    expect(plain(container)).toContain('Ein Muster nennt keine Ursache.')
    expect(plain(container)).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('in English', async () => {
    const container = show(t20Rows(), 'en')
    expect(await screen.findByText(/Moran’s I 0\.64; chance would give about −0\.05\./)).toBeVisible()
    expect(plain(container)).toContain(
      'n = 20, 55 neighbour links, p = 0.0001 from 9,999 random arrangements.',
    )
  })

  test('groups after the correction; without it more, with the warning', async () => {
    const container = show(t20Rows())
    const list = await screen.findByRole('list', { name: 'Auffällige Raumeinheiten nach Gruppen' })
    const before = within(list).getAllByRole('listitem').length
    expect(plain(list)).toMatch(/Quadrat 15 Gemeinde Choch–hoch31,5 %/)
    expect(plain(container)).toContain('höchstens 5 % Zufallsfunde')
    await userEvent.click(screen.getByRole('checkbox', { name: /ohne Korrektur/ }))
    expect(readView()?.additions).toEqual(['uncorrected'])
    const after = within(screen.getByRole('list', { name: /Auffällige/ })).getAllByRole('listitem').length
    expect(after).toBeGreaterThan(before)
    expect(plain(container)).toContain('Ohne Korrektur fielen auch ohne jedes Muster etwa 1 von 20')
    const key = within(screen.getByRole('list', { name: 'Gruppen' }))
      .getAllByRole('listitem')
      .map(plain)
    const counts = key.map((entry) => Number(/\d+$/.exec(entry)?.[0]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20)
  })

  test('hovering marks the row, a click chooses, Shift adds', async () => {
    show(t20Rows())
    const list = await screen.findByRole('list', { name: /Auffällige/ })
    const row = within(list).getByRole('button', { name: /Quadrat 15/ })
    act(() => hoverArea('q15'))
    expect(row.closest('li')).toHaveAttribute('data-hovered')
    act(() => hoverArea('q1'))
    expect(row.closest('li')).not.toHaveAttribute('data-hovered')
    await userEvent.click(row)
    expect(readView()?.areas).toEqual(['q15'])
  })

  test('one tab stop in the list; arrow keys walk', async () => {
    show(t20Rows())
    const list = await screen.findByRole('list', { name: /Auffällige/ })
    const buttons = within(list).getAllByRole('button')
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    act(() => buttons[0]?.focus())
    await userEvent.keyboard('{ArrowDown}')
    expect(buttons[1]).toHaveFocus()
  })

  test('withheld areas are counted and leave too few', async () => {
    const container = show(t20Rows((area) => (area === 1 ? absent : undefined)))
    expect(await screen.findByText(/erst ab 20 Raumeinheiten .+; hier sind es 19\./)).toBeVisible()
    expect(plain(container)).toContain('Nicht einbezogen: 1 (geheim zu halten).')
  })

  test('all values equal', async () => {
    show(t20Rows(() => ({ kind: 'number', value: 5 })))
    expect(await screen.findByText(/Alle Werte sind gleich/)).toBeVisible()
  })

  test('categories have none', () => {
    const { indicator } = sampleScene({ indicator: 'lage' })
    show(t20Rows(), 'de', { indicator })
    expect(screen.getByText(/Für Kategorien gibt es kein Moran I/)).toBeVisible()
  })

  test('seed and number of draws are in sight and can be changed; the table has every area', async () => {
    const container = show(t20Rows())
    await userEvent.click(await screen.findByRole('button', { name: 'Als Tabelle' }))
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(21)
    await userEvent.click(screen.getByRole('button', { name: /Wie gerechnet/ }))
    expect(screen.getByRole('textbox', { name: 'Startzahl des Zufalls' })).toHaveValue('1')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Zufällige Verteilungen' }), '999')
    expect(await screen.findByText(/aus 999 zufälligen Verteilungen/)).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Nachbarn sind' }), 'rook')
    expect(await screen.findByText(/Moran I 0,74/)).toBeVisible()
    expect(plain(container)).toContain('31 Nachbarschaften')
    expect(readView()).toMatchObject({ permutations: 999, neighbours: 'rook' })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Zufällige Verteilungen' }), '9999')
    expect(readView()?.permutations).toBeUndefined()
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Startzahl des Zufalls' }),
      '{Backspace}7{Enter}',
    )
    expect(readView()?.seed).toBe(7)
  })

  test('while it is computed anew the settings stay open and the focus stays in its field', async () => {
    show(t20Rows())
    await screen.findByText(/Moran I 0,64/)
    const button = screen.getByRole('button', { name: /Wie gerechnet/ })
    await userEvent.click(button)
    const seed = screen.getByRole('textbox', { name: 'Startzahl des Zufalls' })
    await userEvent.type(seed, '42{Enter}')
    expect(readView()?.seed).not.toBe(1)
    await screen.findByText(/Moran I 0,64/)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(seed).toHaveFocus()
    const draws = screen.getByRole('combobox', { name: 'Zufällige Verteilungen' })
    await userEvent.selectOptions(draws, '999')
    expect(await screen.findByText(/aus 999 zufälligen Verteilungen/)).toBeVisible()
    expect(draws).toHaveFocus()
  })

  test('a link brings its settings', async () => {
    const view = {
      seed: 7,
      permutations: 999,
      neighbours: 'rook',
      additions: ['uncorrected'],
    } as const
    const container = show(t20Rows(), 'en', { view: sampleScene(view).view })
    expect(await screen.findByText(/Moran’s I 0\.74/)).toBeVisible()
    expect(plain(container)).toContain('from 999 random arrangements')
    expect(screen.getByRole('checkbox')).toBeChecked()
    await userEvent.click(screen.getByRole('button', { name: /How/ }))
    expect(screen.getByRole('textbox')).toHaveValue('7')
    const chosen = screen.getAllByRole('combobox').map((list) => (list as HTMLSelectElement).value)
    expect(chosen).toEqual(['999', 'rook'])
  })
})
