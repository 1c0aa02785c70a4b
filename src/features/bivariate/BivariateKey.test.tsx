// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import { indicatorById } from '../../core/release/lookups.ts'
import { makeScene } from '../../core/scene/makeScene.ts'
import type { PaintSlot, Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { hoverArea } from '../../state/hoverStore.ts'
import { datasetOf, sampleInput, sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { BivariateKey } from './BivariateKey.tsx'
import { pairCells } from '../../core/scene/pairs/pairCells.ts'
import { nextPairCell } from './nextPairCell.ts'

afterEach(() => {
  hoverArea(undefined)
  cleanup()
})
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

/** Nine classes of two; areas in turn in the cells, one withheld, one filtered. */
function sceneOfTwo(areas: readonly string[] = []): Scene {
  const scene = sampleScene({ areas })
  const second = indicatorById(sampleManifest, 'kinder')
  if (!second) throw new Error('kinder')
  const pairs = [0, 1, 2].flatMap((up) =>
    [0, 1, 2].map((right): PaintSlot => ({
      kind: 'pair',
      first: right,
      second: up,
      color: `#${right}0${up}000`,
      pattern: 'none',
    })),
  )
  const slots: PaintSlot[] = [
    ...pairs,
    { kind: 'absent', status: 'withheld', color: '#ffffff', pattern: 'diagonal' },
    { kind: 'absent', status: 'pending', color: '#ffffff', pattern: 'dots' },
    { kind: 'filtered', color: '#ffffff', pattern: 'sparse' },
  ]
  const rows = scene.rows.map((row, i) => ({ ...row, slot: i < 9 ? i : i === 9 ? 9 : i === 10 ? 11 : 0 }))
  return {
    ...scene,
    slots,
    rows,
    rowById: new Map(rows.map((row) => [row.id, row])),
    legend: { ...scene.legend, counts: slots.map((_, i) => rows.filter(({ slot }) => slot === i).length) },
    mode: { kind: 'bivariate', second, secondPeriod: '2023', breaks: [11, 16], secondBreaks: [290, 670] },
  }
}
const show = (scene: Scene, language: Language = 'de') =>
  render(
    <LanguageProvider language={language}>
      <BivariateKey scene={scene} />
    </LanguageProvider>,
  ).container

describe('BivariateKey', () => {
  test('names both axes, with the period where they differ', () => {
    const text = plain(show(sceneOfTwo()))
    expect(text).toContain('↑ Kinder unter 15 Jahren, 2023 (Kinder)')
    expect(text).toContain('Kinderarmut, 2024 (%) →')
  })

  test('arrow keys walk the cells; each is spoken with both ranges and its areas', async () => {
    show(sceneOfTwo())
    await userEvent.tab()
    const option = () => plain(screen.getByRole('option'))
    expect(screen.getByRole('listbox')).toHaveFocus()
    expect(option()).toBe('Kinderarmut bis 11 %; Kinder unter 15 Jahren bis 290 Kinder: 2 Orte')
    await userEvent.keyboard('{ArrowRight}{ArrowUp}{ArrowUp}')
    expect(option()).toBe('Kinderarmut über 11 bis 16 %; Kinder unter 15 Jahren über 670 Kinder: 1 Ort')
    expect(plain(screen.getByRole('region'))).toContain('1 Ort↑ über 670 Kinder→ über 11 bis 16 %')
    await userEvent.keyboard('{Escape}')
    expect(plain(screen.getByRole('region'))).toContain('10 Orte')
  })

  test('the table for the ear: areas per cell, the highest row on top; all add up', () => {
    show(sceneOfTwo())
    const rows = within(screen.getByRole('table')).getAllByRole('row').map(plain)
    expect(rows[0]).toBe('Kinder unter 15 Jahrenbis 11 %über 11 bis 16 %über 16 %')
    expect(rows[1]).toBe('über 670 Kinder111')
    expect(rows[3]).toBe('bis 290 Kinder211')
  })

  test('who stands in no cell is counted by reason; what does not occur is left out', () => {
    show(sceneOfTwo())
    expect(screen.getAllByRole('listitem').map(plain)).toEqual(['geheim zu halten: 1', 'ausgeblendet: 1'])
  })

  test('the hovered area marks its cell, an area in no cell marks none', () => {
    const scene = sceneOfTwo()
    const container = show(scene)
    const mark = () => container.querySelector('[data-mark="hovered"]')?.getAttribute('visibility')
    act(() => hoverArea(scene.rows[4]?.id))
    expect(mark()).toBe('visible')
    act(() => hoverArea(scene.rows[9]?.id))
    expect(mark()).toBe('hidden')
  })

  test('chosen areas bear their marks in their cells', () => {
    const without = show(sceneOfTwo()).querySelectorAll('svg path').length
    cleanup()
    const [first, second] = sceneOfTwo().rows
    const marked = show(sceneOfTwo([first?.id ?? '', second?.id ?? ''])).querySelectorAll('svg path').length
    expect(marked - without).toBe(2)
  })

  test('in any other mode there is none', () => {
    expect(show(sampleScene()).childElementCount).toBe(0)
  })

  test('speaks English', () => {
    show(sceneOfTwo(), 'en')
    expect(screen.getByRole('region', { name: 'Legend' })).toBeVisible()
    expect(screen.getAllByRole('listitem').map(plain)).toEqual(['confidential: 1', 'hidden: 1'])
  })
})

test('over a real scene of two indicators every area is in a cell or named below', () => {
  const second = datasetOf('kinder', 'ort')
  const scene = makeScene({
    ...sampleInput({ mode: 'bivariate', second: 'kinder' }),
    ...(second && { second }),
  })
  expect(scene.mode.kind).toBe('bivariate')
  const cells = pairCells(scene)
  expect(cells).toHaveLength(9)
  const paired = cells.reduce((sum, { count }) => sum + count, 0)
  show(scene)
  const below = screen.getAllByRole('listitem').map((entry) => Number(plain(entry).split(': ')[1]))
  expect(paired + below.reduce((sum, count) => sum + count, 0)).toBe(scene.rows.length)
})

describe('walking the square', () => {
  const cells = pairCells(sceneOfTwo())
  test('stays at the edges', () => {
    const [corner] = cells
    if (!corner) throw new Error('no cell')
    expect(nextPairCell(cells, corner, 'ArrowLeft')).toBe(corner)
    expect(nextPairCell(cells, corner, 'ArrowDown')).toBe(corner)
    expect(nextPairCell(cells, corner, 'ArrowUp')).toMatchObject({ first: 0, second: 1 })
    expect(nextPairCell(cells, corner, 'a')).toBeUndefined()
  })
})
