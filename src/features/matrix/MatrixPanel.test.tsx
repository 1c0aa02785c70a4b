// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { ViewState } from '../../core/view/viewState.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { MatrixKey } from './MatrixKey.tsx'
import { MatrixPanel } from './MatrixPanel.tsx'

const server = setupServer(...sampleSite().handlers)
beforeAll(() => server.listen())
afterAll(() => server.close())
afterEach(cleanup)

const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll('\u00a0', ' ')
const page = () => plain(document.body)

async function show(patch: Partial<ViewState> = {}) {
  const scene = sampleScene({
    indicators: ['kinderarmut', 'kinder'],
    period: '2022',
    view: 'matrix',
    ...patch,
  })
  renderInSite(<MatrixPanel scene={scene} picker={<p>Auswahl</p>} />, { language: patch.language ?? 'de' })
  act(() => replaceView(scene.view))
  return screen.findByRole('grid')
}

describe('MatrixPanel', () => {
  test('a cell bears the coefficient and n; tied pairs are marked in words', async () => {
    const grid = await show()
    const cell = within(grid).getByRole('button')
    expect(cell.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toMatch(
      /^„Kinderarmut“ und „Kinder unter 15 Jahren“: Pearson −?0,\d\d \(−?0,\d\d bis 0,\d\d\), n = 12 von 12, rechnerisch verwandt$/,
    )
    expect(plain(cell)).toMatch(/^−?0,\d\d12$/)
    expect(page()).toContain('Auswahl')
  })

  test('the key names the folded corner only where one is', async () => {
    await show()
    expect(screen.getByText('rechnerisch verwandt')).toBeVisible()
    cleanup()
    renderInSite(<MatrixKey hasRelated={false} />)
    expect(page()).toContain('kleine Zahl')
    expect(screen.queryByText('rechnerisch verwandt')).toBeNull()
  })

  test('rank correlation instead', async () => {
    const grid = await show()
    await userEvent.click(screen.getByRole('radio', { name: 'Spearman' }))
    expect(within(grid).getByRole('button', { name: /: Spearman / })).toBeVisible()
    expect(readView()?.coefficient).toBe('spearman')
  })

  test('rank correlation from a link', async () => {
    const grid = await show({ coefficient: 'spearman' })
    expect(screen.getByRole('radio', { name: 'Spearman' })).toBeChecked()
    expect(within(grid).getByRole('button', { name: /: Spearman / })).toBeVisible()
  })

  test('pairs without a coefficient are named with their n', async () => {
    const grid = await show({ period: '2024' })
    expect(plain(within(grid).getByRole('button'))).toBe('–9')
    expect(page()).toContain(
      'Ohne Kennzahl: „Kinderarmut“ und „Kinder unter 15 Jahren“ (nur 9 Raumeinheiten mit beiden Werten)',
    )
  })

  test('a cell opens the scatter plot of its two; the indicator on the map stays', async () => {
    const grid = await show({ indicators: ['kinder', 'kinderarmut'] })
    await userEvent.click(within(grid).getByRole('button'))
    expect(readView()).toMatchObject({ indicator: 'kinderarmut', second: 'kinder', view: 'scatter' })
  })

  test('the table lists every pair with both coefficients and n', async () => {
    await show()
    await userEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const rows = within(screen.getByRole('table')).getAllByRole('row').map(plain)
    expect(rows[0]).toBe('ErsterZweiterPearsonSpearmann')
    expect(rows[1]).toMatch(/^KinderarmutKinder unter 15 Jahren \(rechnerisch verwandt\)−?0,\d\d−?0,\d\d12$/)
  })

  test('what a coefficient does not say is said', async () => {
    await show()
    expect(page()).toContain('Ein Zusammenhang ist noch keine Ursache.')
  })

  test('one indicator makes no matrix', () => {
    renderInSite(<MatrixPanel scene={sampleScene({ indicators: ['kinder'] })} picker={null} />)
    expect(page()).toContain('mindestens zwei Indikatoren')
  })

  test('speaks English, and names what has no numbers here', async () => {
    await show({ language: 'en', indicators: ['kinderarmut', 'kinder', 'lage', 'medianalter'] })
    expect(page()).toContain('Without numbers at this level and therefore not shown: Setting and Median age.')
    expect(page()).toContain('Correlation is not causation.')
  })
})
