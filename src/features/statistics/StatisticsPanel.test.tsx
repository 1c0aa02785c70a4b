// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { StatisticsPanel } from './StatisticsPanel.tsx'

afterEach(cleanup)

const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')
function show(scene: Scene, language: Language = 'de') {
  const { container } = render(
    <LanguageProvider language={language}>
      <StatisticsPanel scene={scene} />
    </LanguageProvider>,
  )
  return container
}
const lineOf = (name: string | RegExp) =>
  within(screen.getByRole('row', { name: new RegExp(`^${typeof name === 'string' ? name : name.source}`) }))
    .getAllByRole('cell')
    .map(plain)
const heads = () => screen.getAllByRole('columnheader').map(plain)

describe('StatisticsPanel', () => {
  test('all areas: with a number, without by reason, and nothing derivable from what is withheld', () => {
    show(sampleScene())
    expect(heads()).toEqual(['Kennzahl', 'Alle'])
    expect(lineOf('Raumeinheiten mit Wert')).toEqual(['9 von 12'])
    expect(lineOf('ohne Wert: geheim zu halten')).toEqual(['2'])
    expect(lineOf('ohne Wert: nicht erhoben')).toEqual(['1'])
    expect(lineOf('räumlich nicht zuordenbar')).toEqual([
      'nicht angebbar: nicht alle Raumeinheiten haben einen Wert',
    ])
  })

  test('KomMonitor error 7: the value from counts stands apart from the mean of area values, which bears that name', () => {
    show(sampleScene())
    const [together] = lineOf('aus den Fallzahlen')
    const [mean] = lineOf('Mittel der Raumwerte, ungewichtet')
    expect(together).toMatch(/^\d+,\d %$/)
    expect(mean).not.toBe(together)
    expect(lineOf('Standard\u00adabweichung \\(n\\s−\\s1\\)')[0]).toMatch(/^\d+,\d Pp\.$/)
    expect(lineOf('amtlicher Wert')[0]).toContain('Musterland')
  })

  test('lowest and highest value with the names', () => {
    show(sampleScene())
    expect(lineOf('niedrigster Wert')[0]).toMatch(/%Kaltern$/)
    expect(lineOf('höchster Wert')[0]).toMatch(/%Jettingen$/)
  })

  test('columns for filtered and chosen areas only where there are some', () => {
    show(sampleScene({ areas: ['K1-1'], filters: [{ kind: 'within', ids: ['K1'] }] }))
    expect(heads()).toEqual(['Kennzahl', 'Alle', 'Gefiltert', 'Gewählte'])
    expect(lineOf('Raumeinheiten mit Wert')).toEqual(['9 von 12', '3 von 3', '1 von 1'])
    expect(lineOf('aus den Fallzahlen')[2]).toBe('15,0 %')
    expect(lineOf('Standard\u00adabweichung')[2]).toBe('–')
    expect(lineOf('räumlich nicht zuordenbar')).toEqual([
      'nicht angebbar: nicht alle Raumeinheiten haben einen Wert',
    ])
  })

  test('a level that leaves out part of the whole does not bear its official value', () => {
    const scene = sampleScene()
    show(scene)
    const official = lineOf('amtlicher Wert')
    expect(official[0]).toMatch(/^\d+,\d %/)
    cleanup()
    const rows = scene.rows.filter(({ parentId }) => parentId === 'K1')
    show({ ...scene, rows })
    expect(rows.length).toBeGreaterThan(0)
    expect(screen.queryByRole('row', { name: /^amtlicher Wert/ })).toBeNull()
  })

  test('counts have a sum, and no part of it is missing where the whole is the sum', () => {
    show(sampleScene({ indicator: 'kinder' }), 'de')
    expect(lineOf('Summe')).toEqual(['9.250 Kinder'])
    expect(lineOf('räumlich nicht zuordenbar')).toEqual(['0'])
    expect(screen.queryByRole('row', { name: /aus den Fallzahlen/ })).toBeNull()
  })

  test('categories have no sum; in English', () => {
    expect(plain(show(sampleScene({ indicator: 'lage' })))).toMatch(
      /^Kategorien haben weder Summe noch Mittel/,
    )
    cleanup()
    show(sampleScene({ language: 'en' }), 'en')
    expect(lineOf('Areas with a value')).toEqual(['9 of 12'])
    expect(lineOf('Standard deviation')[0]).toMatch(/pp$/)
  })
})
