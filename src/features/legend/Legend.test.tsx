// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { slotText } from '../../i18n/sentences.ts'
import { CombinedKey } from '../../map/parts/CombinedKey.tsx'
import { hoverArea } from '../../state/hoverStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { Legend } from './Legend.tsx'

afterEach(() => {
  hoverArea(undefined)
  cleanup()
})

function show(scene: Scene, language: Language = 'de') {
  const { container } = render(
    <LanguageProvider language={language}>
      <Legend scene={scene} />
    </LanguageProvider>,
  )
  const mark = (name: string) => [...container.querySelectorAll(`[data-mark="${name}"]`)]
  return { legend: screen.getByRole('region'), mark }
}
const plain = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('Legend', () => {
  test('has room for what marks mean', () => {
    render(
      <LanguageProvider language="en">
        <Legend scene={sampleScene({ combined: ['K1-1'] })} marks={<CombinedKey />} />
      </LanguageProvider>,
    )
    expect(screen.getByText('My area')).toBeVisible()
  })

  test('names unit, number of classes and method', () => {
    expect(plain(show(sampleScene()).legend)).toContain(
      'Prozent 5 Klassen, natürliche Brüche (über alle Zeiträume)',
    )
  })

  test('the usual limits of a change are no equal counts, chosen ones are what they are called', () => {
    const usual = sampleScene({ mode: 'change', from: '2023' })
    expect(plain(show(usual).legend)).toContain('symmetrisch um null (über alle Zeiträume)')
    cleanup()
    const classes = { method: 'quantile', count: 3, span: 'all' } as const
    const chosen = sampleScene({ mode: 'change', from: '2023', classes })
    expect(plain(show(chosen).legend)).toContain('gleich besetzte Klassen')
  })

  test('a change is named with its unit, a change of class by its first period', () => {
    expect(plain(show(sampleScene({ mode: 'change', from: '2023' })).legend)).toContain(
      'Veränderung 2023 bis 2024 (Pp.)',
    )
    cleanup()
    const moved = plain(show(sampleScene({ mode: 'moved', from: '2023' }), 'en').legend)
    expect(moved).toMatch(/^Class since 2023/)
  })

  test('limits that the reader set are not rounded: on the bar, in the table, in both languages', () => {
    const classes = { method: 'manual', breaks: [8.25, 20], span: 'all' } as const
    const { legend } = show(sampleScene({ classes }))
    expect(plain(legend)).toContain('bis 8,25 %')
    expect(plain(legend)).toContain('über 8,25 bis 20,00 %')
    expect(plain(legend)).not.toContain('8,3')
    cleanup()
    expect(plain(show(sampleScene({ classes, language: 'en' }), 'en').legend)).toContain(
      'over 8.25 to 20.00%',
    )
  })

  test('of changes too, and those that an atlas gives', () => {
    const classes = { method: 'manual', breaks: [-0.125, 0.125], span: 'all' } as const
    const change = sampleScene({ mode: 'change', from: '2022', classes })
    expect(plain(show(change).legend)).toContain('über −0,125 bis 0,125 Pp.')
    const given = sampleScene({ classes })
    expect(slotText({ ...given, legend: { ...given.legend, method: 'fixed' } }, 0, 'de')).toContain('−0,125')
  })

  test('every class with its limits in words and its count, as many as there are areas', () => {
    show(sampleScene())
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map(plain)).toEqual([
      'bis 5 %00',
      'über 5 bis 11 %21.540',
      'über 11 bis 16 %32.500',
      'über 16 bis 22 %11.500',
      'über 22 %33.060',
    ])
  })

  test('absences with their counts: 9 + 2 + 1 areas', () => {
    const entries = within(show(sampleScene()).legend).getAllByRole('listitem')
    expect(entries.map(plain)).toEqual(['geheim zu halten (unter 3 Fälle): 2', 'nicht erhoben: 1'])
  })

  test('all states of another year', () => {
    const entries = within(show(sampleScene({ period: '2023' })).legend).getAllByRole('listitem')
    expect(entries.map(plain)).toEqual([
      'geheim zu halten (unter 3 Fälle): 2',
      'nicht erhoben: 1',
      'Aussage nicht sinnvoll: 1',
      'Angabe folgt später: 1',
      'Wert nicht sicher genug: 1',
    ])
  })

  test('a native slider walks the classes and shows each in words', async () => {
    show(sampleScene())
    await userEvent.tab()
    const slider = screen.getByRole('slider')
    expect(slider).toHaveFocus()
    fireEvent.change(slider, { target: { value: '5' } })
    expect(slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).toBe(
      'Klasse 5 von 5: über 22 %: 3 Orte · 3.060 Kinder unter 15',
    )
    expect(plain(screen.getByRole('region'))).toContain('Prozent über 22 %: 3 Orte · 3.060 Kinder unter 15')
    fireEvent.change(slider, { target: { value: '4' } })
    expect(slider.getAttribute('aria-valuetext')).toContain('Klasse 4 von 5')
    await userEvent.keyboard('{Escape}')
    expect(plain(screen.getByRole('region'))).toContain('natürliche Brüche')
  })

  test('marks region, chosen and hovered area; an area without a number has no mark', () => {
    const { mark } = show(sampleScene({ areas: ['K1-1', 'K2-1', 'K3-2'] }))
    expect(mark('whole')).toHaveLength(1)
    expect(mark('chosen')).toHaveLength(2)
    const hovered = () => mark('hovered')[0]?.getAttribute('d')
    act(() => hoverArea('K3-2'))
    expect(hovered()).toMatch(/^M/)
    act(() => hoverArea('K2-1'))
    expect(hovered()).toBe('')
  })

  test('categories are listed with their counts', () => {
    const { legend } = show(sampleScene({ indicator: 'lage' }))
    expect(screen.queryByRole('slider')).toBeNull()
    expect(within(legend).getAllByRole('listitem').map(plain)).toEqual([
      'am See: 4',
      'im Land: 7',
      'nicht erhoben: 1',
    ])
  })

  test('says how many outliers are marked, and of own limits not what they were computed from', async () => {
    const classes = { method: 'manual', breaks: [10, 20], span: 'all' } as const
    const { legend } = show(sampleScene({ areOutliersMarked: true, classes }))
    await screen.findByText(/\d+ Ausreißer markiert/)
    expect(plain(legend)).toContain('3 Klassen, eigene Grenzen')
    expect(plain(legend)).not.toContain('über alle Zeiträume')
  })

  test('speaks English', () => {
    expect(plain(show(sampleScene({ language: 'en' }), 'en').legend)).toContain(
      'Per cent 5 classes, natural breaks (over all periods)',
    )
  })
})
