// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { AreaTable } from './AreaTable.tsx'

afterEach(cleanup)

const onDownload = vi.fn<() => void>()
function show(scene: Scene, language: Language = 'de') {
  replaceView(scene.view)
  render(
    <LanguageProvider language={language}>
      <AreaTable scene={scene} onDownload={onDownload} />
    </LanguageProvider>,
  )
}
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
const cellsOf = (row: HTMLElement) => within(row).getAllByRole('cell').map(plain)
const rowOf = (name: string) => {
  const row = screen.getByRole('button', { name }).closest('tr')
  if (!row) throw new Error(`${name} is in no row`)
  return row
}
const names = () => screen.getAllByRole('rowheader').map(plain)
const sorted = (column: Scene['view']['sort']['column'], descending: boolean) =>
  sampleScene({ sort: { column, descending } })

describe('AreaTable', () => {
  test('has a caption, headers with scope, and every area', () => {
    show(sampleScene())
    expect(screen.getByRole('table', { name: 'Kinderarmut: alle Orte, 31.12.2024' })).toBeVisible()
    for (const header of screen.getAllByRole('columnheader')) expect(header).toHaveAttribute('scope', 'col')
    expect(names()).toHaveLength(12)
  })

  test('what filters leave out is not in it, and the caption says so', () => {
    show(sampleScene({ filters: [{ kind: 'above', at: 15 }] }))
    expect(
      screen.getByRole('table', { name: /^Kinderarmut: Werte mindestens 15,0\s%, 6 von 12 Orten, / }),
    ).toBeVisible()
    expect(names()).toHaveLength(6)
  })

  test('counts are headed by what is counted, in the language of the reader', () => {
    show(sampleScene({ language: 'en' }), 'en')
    expect(screen.getAllByRole('columnheader').map(plain)).toContain('Children on benefits')
  })

  test('every number of an area, and every state in words', () => {
    show(sampleScene())
    expect(cellsOf(rowOf('Altenau'))).toEqual(['Nordkreis', '15,0', '60', '400', '11,5 bis 18,5 %', '5'])
    expect(cellsOf(rowOf('Eichen'))).toEqual(['Seekreis', 'geheim zu halten', '', '120', '', ''])
    expect(cellsOf(rowOf('Lindenhof'))[1]).toBe('nicht erhoben')
  })

  test('flags have a column where there are any', () => {
    show(sampleScene({ period: '2023' }))
    expect(screen.getByRole('columnheader', { name: 'Hinweis' })).toBeVisible()
    expect(cellsOf(rowOf('Imsdorf')).at(-1)).toBe('vorläufig')
  })

  test('headers sort through the link and say how', async () => {
    show(sampleScene())
    expect(screen.getByRole('columnheader', { name: /Wert/ })).toHaveAttribute('aria-sort', 'descending')
    await userEvent.click(screen.getByRole('button', { name: /Wert/ }))
    expect(readView()?.sort).toEqual({ column: 'value', descending: false })
    await userEvent.click(screen.getByRole('button', { name: 'Name' }))
    expect(readView()?.sort).toEqual({ column: 'name', descending: false })
  })

  test.each([
    ['value', true, 'Jettingen'],
    ['value', false, 'Kaltern'],
    ['name', false, 'Altenau'],
    ['name', true, 'Lindenhof'],
    ['parent', false, 'Altenau'],
    ['numerator', true, 'Jettingen'],
    ['denominator', false, 'Eichen'],
    ['rank', false, 'Jettingen'],
  ] as const)('sorted by %s, descending %s: %s first', (column, descending, first) => {
    show(sorted(column, descending))
    expect(names()[0]).toBe(first)
  })

  test('areas without the number come last either way', () => {
    for (const descending of [true, false]) {
      show(sorted('value', descending))
      expect(names().slice(-3).toSorted()).toEqual(['Eichen', 'Fuhrt', 'Lindenhof'])
      cleanup()
    }
  })

  test('names choose; the download is offered', async () => {
    show(sampleScene())
    await userEvent.click(screen.getByRole('button', { name: 'Altenau' }))
    expect(readView()?.areas).toEqual(['K1-1'])
    await userEvent.click(screen.getByRole('button', { name: 'CSV herunterladen' }))
    expect(onDownload).toHaveBeenCalledOnce()
  })

  test('categories by their words, without rank', () => {
    show(sampleScene({ indicator: 'lage' }))
    expect(cellsOf(rowOf('Eichen'))).toEqual(['Seekreis', 'am See'])
  })
})
