// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import type { Cell } from '../../core/release/dataset.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { RankingPanel } from './RankingPanel.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { valueWidth } from '../../drawing/ranking/rankingScale.ts'

afterEach(() => {
  act(() => hoverArea(undefined))
  cleanup()
})

function show(scene: Scene) {
  replaceView(scene.view)
  const panel = (shown: Scene) => (
    <LanguageProvider language="de">
      <RankingPanel scene={shown} />
    </LanguageProvider>
  )
  const { rerender } = render(panel(scene))
  return (shown: Scene) => rerender(panel(shown))
}
/** Some areas left out, as a filter does it. */
function filteredScene(...left: readonly string[]): Scene {
  const scene = sampleScene()
  const rows = scene.rows.map((row) => {
    if (!left.includes(row.id)) return row
    const { rank: _, ...rest } = row
    return { ...rest, isFiltered: true as const }
  })
  return { ...scene, rows, rowById: new Map(rows.map((row) => [row.id, row])) }
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const rows = () => screen.getAllByRole('listitem').map(plain)

/** The sample with as many areas as a long list needs. */
function longScene(count: number): Scene {
  const scene = sampleScene()
  const [first] = scene.rows
  if (!first) throw new Error('the sample has no rows')
  const many = Array.from({ length: count }, (_, i) => ({
    ...first,
    id: `L${i}`,
    name: `Ort ${i}`,
    rank: { rank: i + 1, tied: 1, of: count },
  }))
  return { ...scene, rows: many, rowById: new Map(many.map((row) => [row.id, row])) }
}

const numberCell = (value: number): Cell => ({ kind: 'number', value })

describe('RankingPanel', () => {
  test('highest first, ties share a rank, areas without a number last and in words', () => {
    show(sampleScene())
    const shown = rows()
    expect(shown[0]).toBe('1Jettingen33,0 %')
    const tied = shown.filter((row) => row.startsWith('5'))
    expect(tied).toEqual(['5Altenau15,0 %', '5Imsdorf15,0 %'])
    expect(shown.slice(-3)).toEqual([
      'Eichengeheim zu halten',
      'Fuhrtgeheim zu halten',
      'Lindenhofnicht erhoben',
    ])
  })

  test('turns round, and the order is in the link', async () => {
    const update = show(sampleScene())
    await userEvent.click(screen.getByRole('button', { name: /höchster Wert zuerst/ }))
    const sort = readView()?.sort
    expect(sort).toEqual({ column: 'value', descending: false })
    if (sort) update(sampleScene({ sort }))
    expect(rows()[8]).toBe('1Jettingen33,0 %')
    expect(rows()[11]).toBe('Lindenhofnicht erhoben')
    expect(screen.getByRole('button', { name: /niedrigster Wert zuerst/ })).toBeVisible()
  })

  test('turns round from another sorting of the table too', async () => {
    show(sampleScene({ sort: { column: 'name', descending: false } }))
    expect(rows()[0]).toBe('1Jettingen33,0 %')
    await userEvent.click(screen.getByRole('button', { name: /höchster Wert zuerst/ }))
    expect(readView()?.sort).toEqual({ column: 'value', descending: false })
  })

  test('names choose, with Shift they add; arrow keys walk with one tab stop', async () => {
    show(sampleScene())
    await userEvent.click(screen.getByRole('button', { name: 'Altenau' }))
    expect(readView()?.areas).toEqual(['K1-1'])
    const list = within(screen.getByRole('list'))
    expect(list.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('button', { name: 'Imsdorf' })).toHaveFocus()
    await userEvent.keyboard('{End}')
    expect(screen.getByRole('button', { name: 'Lindenhof' })).toHaveFocus()
    await userEvent.keyboard('{Home}')
    expect(screen.getByRole('button', { name: 'Jettingen' })).toHaveFocus()
  })

  test('chosen and hovered rows are marked', () => {
    show(sampleScene({ areas: ['K1-1'] }))
    expect(screen.getByRole('button', { name: 'Altenau', pressed: true })).toBeVisible()
    const row = screen.getByRole('button', { name: 'Imsdorf' }).closest('li')
    const before = row?.className
    act(() => hoverArea('K3-1'))
    expect(row?.className).not.toBe(before)
  })

  test('each chosen row bears the mark that its area has in every chart: the accent is the first one only', () => {
    show(sampleScene({ areas: ['K1-1', 'K3-1'] }))
    const markOf = (name: string) =>
      screen.getByRole('button', { name, pressed: true }).querySelector('path')?.getAttribute('fill')
    expect(markOf('Altenau')).toBe(areaMark(0).color)
    expect(markOf('Imsdorf')).toBe(areaMark(1).color)
    expect(screen.getByRole('button', { name: 'Jettingen' }).querySelector('path')).toBeNull()
  })

  test('areas of one name are told apart by their parent', () => {
    const scene = sampleScene()
    const both = new Set(['K1-1', 'K3-1'])
    show({ ...scene, rows: scene.rows.map((row) => (both.has(row.id) ? { ...row, name: 'Mitte' } : row)) })
    expect(screen.getByRole('button', { name: 'Mitte Nordkreis' })).toBeVisible()
    expect(screen.getAllByRole('button', { name: /^Mitte \S+kreis$/ })).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Jettingen' })).toBeVisible()
  })

  test('one width of values for all rows: bars of any two rows can be compared', () => {
    const scene = sampleScene()
    const { indicator } = scene
    const f = formatsFor('de')
    const words = (cell: Cell) =>
      cell.kind === 'number' ? f.cell(indicator, cell) : 'ein langer Zustand in Worten'
    const widest = Math.max(...scene.rows.map((row) => valueWidth([row], words)))
    expect(valueWidth(scene.rows, words)).toBe(widest)
    const steep = scene.rows.map((row, i) => ({
      ...row,
      cell: numberCell((i % 2 ? 1 : -1) * 3 ** i),
    }))
    expect(valueWidth(steep, words)).toBe(Math.max(...steep.map((row) => valueWidth([row], words))))
    expect(valueWidth(steep, words)).toBeGreaterThan(widest)
    show(scene)
    expect(screen.getByRole('list').style.getPropertyValue('--value')).toMatch(/^\d+px$/)
  })

  test('a long list draws what is in sight and tells its whole length', async () => {
    show(longScene(400))
    const drawn = screen.getAllByRole('listitem')
    expect(drawn.length).toBeLessThan(80)
    expect(drawn[0]).toHaveAttribute('aria-setsize', '400')
    expect(drawn[0]).toHaveAttribute('aria-posinset', '1')
  })

  test('categories have no order, and that is said', () => {
    show(sampleScene({ indicator: 'lage' }))
    expect(screen.getByText(/keine Rangfolge/)).toBeVisible()
  })

  test('areas left out by a filter are not listed, and their number is said', () => {
    show(filteredScene('K3-2', 'K1-1'))
    expect(rows()).toHaveLength(10)
    expect(rows().join()).not.toMatch(/Jettingen|Altenau/)
    expect(
      screen.getByText(/ausgelassen durch Bereich oder Filter\): 2 Orte\. Ränge unter 9 Werten\./),
    ).toBeVisible()
  })

  test('shows intervals and plausible ranks when asked, and how they come about', async () => {
    show(sampleScene({ areas: ['K1-1'] }))
    expect(document.querySelector('[data-mark="interval"]')).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Spannen zeigen' }))
    expect(document.querySelectorAll('[data-mark="interval"]')).toHaveLength(9)
    expect(readView()?.additions).toEqual(['spans'])
    expect(await screen.findByText('Rang 5, plausibel 5 bis 7')).toBeVisible()
    expect(rows()[0]).toBe('1Jettingen33,0 %1')
    expect(screen.getByText('Altenau:')).toBeVisible()
    act(() => hoverArea('K3-2'))
    expect(screen.getByText('Jettingen:')).toBeVisible()
    expect(screen.getByText('Rang 1, plausibel nur 1')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Was heißt das?' }))
    expect(screen.getByText(/1\.000 Ziehungen.*alle 9 neu geordnet \(Startzahl 1\)/)).toBeVisible()
  })

  test('the same in English, from a link', async () => {
    const scene = sampleScene({ areas: ['K1-1'], language: 'en', additions: ['spans'], seed: 7 })
    replaceView(scene.view)
    render(
      <LanguageProvider language="en">
        <RankingPanel scene={scene} />
      </LanguageProvider>,
    )
    expect(screen.getByRole('checkbox', { name: 'Show ranges' })).toBeChecked()
    expect(await screen.findByText('rank 5, plausibly 5 to 7')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'What does this mean?' }))
    expect(screen.getByText(/\(seed 7\)/)).toBeVisible()
  })

  test('without published intervals there are no plausible ranks, and that is said', async () => {
    show(sampleScene({ indicator: 'kinder' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Spannen zeigen' }))
    expect(screen.getByText(/keine Bereiche veröffentlicht/)).toBeVisible()
  })
})
