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
import { AreaFigures } from './AreaFigures.tsx'

afterEach(cleanup)

function show(scene: Scene, language: Language = 'de', onZoomToArea?: (id: string) => void) {
  replaceView(scene.view)
  render(
    <LanguageProvider language={language}>
      <AreaFigures scene={scene} onZoomToArea={onZoomToArea} />
    </LanguageProvider>,
  )
  return screen.getByRole('region', { name: language === 'de' ? 'Kennzahlen' : 'Key figures' })
}
const plain = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('a chosen area', () => {
  test('shows value, interval, counts, rank with ties and differences', () => {
    const text = plain(show(sampleScene({ areas: ['K1-1'] })))
    expect(screen.getByRole('heading', { name: 'Altenau' })).toBeVisible()
    for (const part of [
      'Ort im Nordkreis',
      '15,0 %',
      '95-%-Bereich 11,5 bis 18,5 %',
      '60 Kinder mit Bürgergeld · 400 Kinder unter 15',
      'Rang 5',
      'von 9, gleichauf mit 1',
      '+1,4 Pp.',
      '−4,5 Pp.',
    ])
      expect(text).toContain(part)
  })

  test('speaks English', () => {
    const text = plain(show(sampleScene({ areas: ['K1-1'], language: 'en' }), 'en'))
    for (const part of [
      '15.0%',
      '95% interval 11.5 to 18.5%',
      'Rank 5',
      '+1.4 pp',
      '60 children on benefits · 400 children under 15',
    ])
      expect(text).toContain(part)
  })

  test('explains the interval on demand', async () => {
    show(sampleScene({ areas: ['K1-1'] }))
    const button = screen.getByRole('button', { name: /95-%-Bereich/ })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(button)
    expect(screen.getByText(/schwanken gezählte Fälle/)).toBeVisible()
  })

  test('zooms and lets go', async () => {
    const zoom = vi.fn<(id: string) => void>()
    show(sampleScene({ areas: ['K1-1'] }), 'de', zoom)
    await userEvent.click(screen.getByRole('button', { name: 'Heranzoomen' }))
    expect(zoom).toHaveBeenCalledWith('K1-1')
    await userEvent.click(screen.getByRole('button', { name: 'Auswahl aufheben' }))
    expect(readView()?.areas).toEqual([])
  })
})

describe('states in words', () => {
  test.each([
    ['K2-1', 'geheim zu halten', /beruht auf wenigen Fällen/],
    ['K1-10', 'nicht erhoben', /kein Wert/],
    ['K2-3', 'Aussage nicht sinnvoll', /nicht sinnvoll\./],
    ['K2-4', 'Angabe folgt später', /folgt später\./],
    ['K2-5', 'Wert nicht sicher genug', /um ihn zu zeigen/],
  ])('%s: %s, and no number at all', (id, words, why) => {
    const figures = show(sampleScene({ areas: [id], period: '2023' }))
    expect(within(figures).getByText(words)).toBeVisible()
    expect(within(figures).getByText(why)).toBeVisible()
    expect(plain(figures).replaceAll(/[A-ZÄÖÜ]\w+-\d+/g, '')).not.toMatch(/\d|Rang|Pp\./)
  })

  test.each([
    ['K3-1', 'vorläufig'],
    ['K3-2', 'berichtigt'],
    ['K3-3', 'geschätzt'],
    ['K3-4', 'Wert nicht sicher genug'],
  ])('%s: the value with "%s" beside it', (id, words) => {
    const figures = show(sampleScene({ areas: [id], period: '2023' }))
    expect(within(figures).getByText(words)).toBeVisible()
    expect(plain(figures)).toMatch(/\d,\d %/)
  })

  test('a category is its word', () => {
    const figures = show(sampleScene({ indicator: 'lage', areas: ['K2-1'] }))
    expect(within(figures).getByText('am See')).toBeVisible()
    expect(plain(figures)).not.toContain('Rang')
  })
})

describe('several chosen areas', () => {
  test('are chips in the order of choice, each removable; the first is shown large', async () => {
    show(sampleScene({ areas: ['K3-2', 'K1-1', 'K2-1'] }))
    const chips = within(screen.getByRole('list', { name: 'Ausgewählte Raumeinheiten' })).getAllByRole(
      'listitem',
    )
    expect(chips.map(plain)).toEqual(['Jettingen 33,0 %', 'Altenau 15,0 %', 'Eichen geheim zu halten'])
    expect(screen.getByRole('heading')).toHaveTextContent('Jettingen')
    await userEvent.click(screen.getByRole('button', { name: 'Altenau aus der Auswahl nehmen' }))
    expect(readView()?.areas).toEqual(['K3-2', 'K2-1'])
  })
})

describe('nothing chosen', () => {
  test('shows the whole, the span and how many have a value, and invites', () => {
    const figures = show(sampleScene())
    expect(screen.getByRole('heading', { name: 'Musterland' })).toBeVisible()
    const text = plain(figures)
    for (const part of [
      '8,0 bis 33,0 %',
      'Spanne der Orte',
      '9 von 12',
      'Orte mit Wert',
      'auf der Karte, in der Rangliste',
    ])
      expect(text).toContain(part)
  })

  test('names no area', () => {
    expect(plain(show(sampleScene()))).not.toMatch(/Jettingen|Altenau|Kaltern/)
  })

  test('says where there is no value for the whole', () => {
    const scene = sampleScene({ indicator: 'lage' })
    expect(plain(show(scene))).toContain('Ein Wert für das ganze Gebiet liegt nicht vor.')
  })
})

describe('the page about the area', () => {
  const button = (language: Language, open?: () => void) => {
    render(
      <LanguageProvider language={language}>
        <AreaFigures scene={sampleScene({ areas: ['K1-1'] })} onOpenProfile={open} />
      </LanguageProvider>,
    )
    return screen.queryByRole('button', { name: 'Profilseite' })
  }

  test('is opened by a button beside the name, where there is such a page', async () => {
    const open = vi.fn()
    const found = button('de', open)
    if (found) await userEvent.click(found)
    expect(open).toHaveBeenCalledOnce()
    cleanup()
    expect(button('de')).toBeNull()
  })
})
