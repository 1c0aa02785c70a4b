// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { MunicipalitiesPanel } from './MunicipalitiesPanel.tsx'

afterEach(() => {
  act(() => hoverArea(undefined))
  cleanup()
})

function show(scene: Scene) {
  replaceView(scene.view)
  return render(
    <LanguageProvider language="de">
      <MunicipalitiesPanel scene={scene} />
    </LanguageProvider>,
  ).container
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('MunicipalitiesPanel', () => {
  test('is named after the level above and says how much lies within', () => {
    const container = show(sampleScene())
    expect(screen.getByRole('heading', { name: 'Vergleich der Kreise' })).toBeVisible()
    expect(plain(container)).toMatch(/\d+ % der Unterschiede liegen innerhalb der Kreise\./)
  })

  test('explains share and chance, and weighs on demand', async () => {
    show(sampleScene())
    await userEvent.click(screen.getByRole('button', { name: 'Was heißt das?' }))
    expect(screen.getByText(/Gerechnet als 1 − η²/)).toBeVisible()
    await userEvent.click(screen.getByRole('checkbox', { name: /gewichten/ }))
    expect(readView()?.weighted).toBe(true)
  })

  test('the same question by several measures, behind the button only', async () => {
    show(sampleScene())
    expect(screen.queryByText('Ähnlichkeit (ICC)')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Was heißt das?' }))
    const table = await screen.findByRole('table', { name: /mehreren Maßen/ })
    const rows = within(table).getAllByRole('row').map(plain)
    expect(rows[0]).toBe('Maßjede gleichgewichtet')
    expect(rows[1]).toMatch(/^innerhalb \(1 − η²\)\d+ %\d+ %$/)
    expect(rows[2]).toMatch(/^bei reinem Zufall\d+ %–$/)
    expect(rows[3]).toMatch(/^innerhalb nach Theil\d+ %\d+ %$/)
    // Places of one district are no more alike than any: the coefficient is below zero and shown as zero.
    expect(rows[5]).toMatch(/^Ähnlichkeit \(ICC\)0,\d\d–$/)
    expect(rows[6]).toMatch(/^dazwischen, um Zufall bereinigt \(ω²\)\d+ %–$/)
    expect(rows[7]).toMatch(/^F \(\d+; \d+\)\d+,\d\d–$/)
    expect(
      screen.getByText(/% der Unterschiede liegen innerhalb der Kreise; reiner Zufall ergäbe etwa \d+ %\./),
    ).toBeVisible()
  })

  test('one tab stop; arrow keys reach every area that has a number, Enter chooses', async () => {
    show(sampleScene())
    const list = screen.getByRole('listbox')
    act(() => list.focus())
    await userEvent.keyboard('{Home}')
    const seen = new Set<string>()
    for (let i = 0; i < 9; i++) {
      const option = screen.getByRole('option')
      expect(option).toHaveAttribute('aria-setsize', '9')
      seen.add(option.textContent ?? '')
      await userEvent.keyboard('{ArrowRight}')
    }
    expect(seen.size).toBe(9)
    expect([...seen].join(' ')).not.toMatch(/Eichen|Fuhrt|Lindenhof/)
    await userEvent.keyboard('{Home}{Enter}')
    const first = readView()?.areas ?? []
    expect(first).toHaveLength(1)
    await userEvent.keyboard('{End}{Shift>}{Enter}{/Shift}')
    expect(readView()?.areas).toHaveLength(2)
    expect(readView()?.areas[0]).toBe(first[0])
  })

  test('an area hovered anywhere is named in the plot', () => {
    const container = show(sampleScene())
    act(() => hoverArea('K1-1'))
    expect(plain(container)).toContain('Altenau 15,0 %')
    expect(container.querySelector('g[visibility="visible"]')).not.toBeNull()
    act(() => hoverArea('K2-1'))
    expect(container.querySelector('g[visibility="visible"]')).toBeNull()
  })

  test('the table has value and span of each, absences in words', async () => {
    show(sampleScene())
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .map(plain)
    expect(rows).toHaveLength(4)
    expect(rows.find((row) => row.startsWith('Südkreis'))).toContain('nicht erhoben3 / 4')
    expect(rows.join()).not.toMatch(/NaN|Infinity|∞/)
  })

  test('says in words why no share can be computed', () => {
    expect(plain(show(sampleScene({ indicator: 'medianalter', level: 'kreis', period: '2022' })))).toBe('')
    cleanup()
    const scene = sampleScene({ weighted: true, indicator: 'kinder' })
    expect(plain(show(scene))).toContain(
      'Ohne Bezugsgröße lässt sich der Anteil der Unterschiede nicht gewichten.',
    )
  })

  test('of hundreds both ends; all of them on demand, which the link keeps', async () => {
    const scene = sampleScene()
    const { comparison } = scene
    const [group] = comparison?.groups ?? []
    if (!comparison || !group) throw new Error('the sample has no groups')
    const groups = Array.from({ length: 61 }, (_, i) => ({ ...group, id: `g${i}`, name: `Gruppe ${i}` }))
    const many = { ...scene, comparison: { ...comparison, groups } }
    show(many)
    expect(screen.getByText(/^30 von 61/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Alle zeigen' }))
    expect(readView()?.additions).toEqual(['all'])
    cleanup()
    show({ ...many, view: { ...scene.view, additions: ['all'] } })
    expect(screen.queryByText(/^30 von 61/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Nur beide Enden zeigen' }))
    expect(readView()?.additions).toEqual([])
  })

  test('categories are not compared', () => {
    expect(plain(show(sampleScene({ indicator: 'lage' })))).toBe('')
  })
})
