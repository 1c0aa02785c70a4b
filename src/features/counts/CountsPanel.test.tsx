// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { CountsPanel } from './CountsPanel.tsx'

afterEach(cleanup)

const show = (scene: Scene) =>
  render(
    <LanguageProvider language="de">
      <CountsPanel scene={scene} />
    </LanguageProvider>,
  )
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('CountsPanel', () => {
  test('chart with a name that holds every count, and the table of the same', async () => {
    show(sampleScene({ areas: ['K1-1'] }))
    const chart = await screen.findByRole('img', { name: /Kinder mit Bürgergeld: Altenau.*2024: 60 von 400/ })
    expect(chart).toBeVisible()
    const rows = within(screen.getByRole('table')).getAllByRole('row').map(plain)
    expect(rows[0]).toBe('ZeitraumKinder mit BürgergeldKinder unter 15')
    expect(rows).toContain('202460400')
    expect(rows).toContain('2020nicht erhoben')
  })

  test('a withheld count is a word, in chart and table', async () => {
    show(sampleScene({ areas: ['K2-1'] }))
    await screen.findByRole('img', { name: /2024: geheim zu halten$/ })
    expect(within(screen.getByRole('table')).getAllByRole('row').map(plain)).toContain(
      '2024geheim zu halten120',
    )
  })

  test('without a choice those of the whole', () => {
    show(sampleScene())
    expect(screen.getByRole('heading', { name: 'Kinder mit Bürgergeld: Musterland' })).toBeVisible()
  })

  test('says where there are none', () => {
    show(sampleScene({ indicator: 'kinder' }))
    expect(screen.getByText('Für diese Auswahl sind keine Fallzahlen veröffentlicht.')).toBeVisible()
  })
})
