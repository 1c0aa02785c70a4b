// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import type { CombinedArea, Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { CombinedFigures } from './CombinedFigures.tsx'

afterEach(cleanup)

const base = sampleScene()
const area = { ids: ['K1-1', 'K1-2', 'K2-1'], names: ['Altenau', 'Birkfeld', 'Eichen'] }
const valued: CombinedArea = {
  ...area,
  kind: 'value',
  cell: { kind: 'number', value: 12.4, numerator: 176, denominator: 1420, lower: 10.8, upper: 14.2 },
}
type Refusal = Extract<CombinedArea, { kind: 'refused' }>
const refused = (reason: Refusal['reason'], because: readonly string[] = []): Refusal => ({
  ...area,
  kind: 'refused',
  reason,
  because,
})
function show(combined: CombinedArea | undefined, language: Language = 'de', scene: Scene = base) {
  replaceView({ ...scene.view, combined: combined?.ids ?? [] })
  const { combined: _, ...rest } = scene
  const { container } = render(
    <LanguageProvider language={language}>
      <CombinedFigures scene={{ ...rest, ...(combined && { combined }) }} />
    </LanguageProvider>,
  )
  return (container.textContent ?? '').replaceAll('\u00a0', ' ')
}

describe('CombinedFigures', () => {
  test('value, interval, counts, and the difference to the whole without an interval', () => {
    const text = show(valued)
    expect(screen.getByRole('heading', { name: 'Mein Gebiet: 3 Orte' })).toBeVisible()
    expect(text).toContain('12,4 %')
    expect(text).toContain('95-%-Bereich 10,8 bis 14,2 %')
    expect(text).toContain('176 von 1.420')
    expect(text).toMatch(/Pp\. zu Musterland, ohne Spanne, denn „Mein Gebiet“ gehört zu Musterland/)
  })

  test('as the scene gives it: counts added, or the withheld area named', () => {
    const together = sampleScene({ combined: ['K1-1', 'K1-2'] })
    // 60 of 400 and 90 of 900
    expect(show(together.combined, 'de', together)).toContain('150 von 1.300')
    cleanup()
    const hidden = sampleScene({ combined: ['K1-1', 'K1-2', 'K2-1'] })
    expect(show(hidden.combined, 'de', hidden)).toContain('Im Weg steht: Eichen.')
  })

  test('in English', () => {
    const text = show(valued, 'en')
    expect(screen.getByRole('heading', { name: 'My area: 3 places' })).toBeVisible()
    expect(text).toContain('95% interval 10.8 to 14.2%')
  })

  test('areas go one by one, and all', async () => {
    show(valued)
    await userEvent.click(screen.getByRole('button', { name: 'Birkfeld aus „Mein Gebiet“ nehmen' }))
    expect(readView()?.combined).toEqual(['K1-1', 'K2-1'])
    // The button that went handed the focus on.
    expect(screen.getByRole('button', { name: 'Eichen aus „Mein Gebiet“ nehmen' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Auflösen' }))
    expect(readView()?.combined).toEqual([])
  })

  test('a confidential value in the way is named, and the way out is a button', async () => {
    const text = show(refused('withheld', ['Eichen']))
    expect(text).toContain('Ein geheim zu haltender Wert ließe sich aus ihm zurückrechnen.')
    // More areas never make up for a withheld one.
    expect(text).toContain('Ohne diese Raumeinheiten zusammenfassen oder einen anderen Zeitraum wählen.')
    expect(text).toContain('Im Weg steht: Eichen.')
    await userEvent.click(screen.getByRole('button', { name: 'Ohne Eichen' }))
    expect(readView()?.combined).toEqual(['K1-1', 'K1-2'])
  })

  test('what stands in the way from outside cannot be left out', () => {
    show(refused('withheld', ['Fuhrt']))
    expect(screen.queryByRole('button', { name: /^Ohne/ })).toBeNull()
  })

  test.each([
    ['absent', /Nicht für alle Raumeinheiten liegt ein Wert vor/],
    ['notAdditive', /nicht aus den Werten der Teile berechnen/],
    ['noCounts', /ein Mittel der Anteile wäre falsch/],
    ['category', /Kategorien lassen sich nicht addieren/],
  ] as const)('%s is refused in words', (reason, words) => {
    expect(show(refused(reason))).toMatch(words)
    expect(screen.queryByText(/\d %/)).toBeNull()
  })

  test('namesakes bear what they lie in', () => {
    show({ ...valued, ids: ['K1-1', 'K3-1'], names: ['Altenau', 'Altenau'] })
    const parts = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(parts.map(({ textContent }) => textContent)).toEqual(['Altenau (Nordkreis)', 'Altenau (Südkreis)'])
  })

  test('a sum is not held against the whole, and nothing is shown for nothing', () => {
    const sums = sampleScene({ indicator: 'kinder' })
    const cell = { kind: 'number' as const, value: 1420 }
    expect(show({ ...area, kind: 'value', cell }, 'de', sums)).not.toContain('zu Musterland')
    cleanup()
    expect(show(undefined)).toBe('')
  })
})
