// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { readView, useViewState } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { ClassSettings } from './ClassSettings.tsx'

afterEach(cleanup)

/** The settings as they stand in the app: what they choose comes back as another scene. */
function Live() {
  const view = useViewState()
  return view ? <ClassSettings scene={sampleScene(view)} /> : null
}
const link = 'level=ort&indicator=kinderarmut&period=2024'
const show = (more = '', language: 'de' | 'en' = 'de') =>
  renderInSite(<Live />, { link: `${link}${more}&lang=${language}`, language })
const radio = (name: RegExp) => screen.getByRole('radio', { name })

describe('methods', () => {
  test('the regional default is chosen and says how it was made', () => {
    show()
    expect(radio(/^Regionaler Standard/)).toBeChecked()
    expect(radio(/^Regionaler Standard/)).toHaveAccessibleName(
      /So veröffentlicht: 5\u00a0Klassen, natürliche Brüche \(über alle Zeiträume\)/,
    )
    expect(screen.queryByRole('group', { name: 'Anzahl der Klassen' })).not.toBeInTheDocument()
  })

  test('each method in one sentence; the chosen one with its fit', async () => {
    show()
    const group = screen.getByRole('group', { name: 'Klassenbildung' })
    expect(within(group).getAllByRole('radio')).toHaveLength(10)
    await userEvent.click(radio(/^Quantile/))
    expect(readView()?.classes).toEqual({ method: 'quantile', count: 5, span: 'all' })
    expect(radio(/^Quantile · Güte 0,\d\d/)).toBeChecked()
    expect(screen.getByText(/Güte: Anteil der Unterschiede/)).toBeVisible()
  })

  test('number of classes and span where they apply', async () => {
    show('&classes=jenks:5')
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Anzahl der Klassen' })).getByLabelText('7'),
    )
    expect(readView()?.classes).toEqual({ method: 'jenks', count: 7, span: 'all' })
    await userEvent.click(radio(/^nur diesem Zeitraum/))
    expect(readView()?.classes).toEqual({ method: 'jenks', count: 7, span: 'period' })
    await userEvent.click(radio(/^Boxplot/))
    expect(readView()?.classes).toEqual({ method: 'box', span: 'period' })
    expect(screen.queryByRole('group', { name: 'Anzahl der Klassen' })).not.toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Grenzen berechnet aus' })).toBeVisible()
  })

  test('by keyboard alone: arrow keys walk the methods', async () => {
    show('&classes=jenks:5')
    radio(/^Natürliche Brüche/).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(readView()?.classes?.method).toBe('quantile')
  })

  test('says what was merged', () => {
    const scene = sampleScene({ classes: { method: 'quantile', count: 9, span: 'period' } })
    const fewer = { ...scene, legend: { ...scene.legend, breaks: [3, 5, 9], wished: 5 } }
    renderInSite(<ClassSettings scene={fewer} />, { link })
    expect(screen.getByRole('status')).toHaveTextContent(
      '5 verlangt, 4 möglich: gleiche Grenzen zusammengelegt.',
    )
  })

  test('a click shows at once, though the picture of it has to wait', async () => {
    renderInSite(<ClassSettings scene={sampleScene({})} />, { link })
    const first = [/^Natürliche Brüche/, /^7$/, /^nur diesem Zeitraum/, /^Grün$/].map(
      (name) => () => radio(name),
    )
    const boxes = [/^0 als eigene/, /^Ausreißer markieren/, /^umgekehrt/].map(
      (name) => () => screen.getByRole('checkbox', { name }),
    )
    for (const control of [...first, ...boxes]) {
      // oxlint-disable-next-line no-await-in-loop
      await userEvent.click(control())
      expect(control()).toBeChecked()
    }
    expect(readView()?.classes).toEqual({ method: 'jenks', count: 7, span: 'period' })
  })

  test('back to the default in one step', async () => {
    show('&classes=sd:6&palette=teals&zero=1')
    await userEvent.click(radio(/^Gleiche Intervalle/))
    await userEvent.click(screen.getByRole('checkbox', { name: /Ausreißer/ }))
    const back = screen.getByRole('button', { name: 'Zurück zum Standard' })
    expect(back).toHaveAttribute('aria-disabled', 'false')
    await userEvent.click(back)
    const view = readView()
    expect([view?.classes, view?.palette, view?.isZeroApart, view?.areOutliersMarked]).toEqual([
      undefined,
      undefined,
      false,
      false,
    ])
    expect(back).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('own limits', () => {
  test('begin with the limits that are shown, as they are labelled', async () => {
    show()
    await userEvent.click(radio(/^Eigene Grenzen/))
    expect(readView()?.classes).toEqual({ method: 'manual', breaks: [5, 11, 16, 22], span: 'all' })
    expect(screen.getAllByRole('slider')).toHaveLength(4)
  })

  test('a typed limit moves the class limit', async () => {
    show()
    await userEvent.click(radio(/^Eigene Grenzen/))
    const second = screen.getByRole('textbox', { name: 'Grenze 2' })
    fireEvent.change(second, { target: { value: '12,5' } })
    fireEvent.blur(second)
    expect(readView()?.classes?.breaks).toEqual([5, 12.5, 16, 22])
  })

  test('of shades: a few round ones', async () => {
    show('&classes=unclassed')
    await userEvent.click(radio(/^Eigene Grenzen/))
    const breaks = readView()?.classes?.breaks ?? []
    expect(breaks.length).toBeGreaterThan(1)
    expect(breaks.length).toBeLessThan(9)
  })
})

describe('colours', () => {
  test('a palette, inverted, and back to the usual one', async () => {
    show()
    const group = screen.getByRole('group', { name: 'Farben' })
    expect(within(group).getByRole('radio', { name: 'Blau' })).toBeChecked()
    await userEvent.click(within(group).getByRole('radio', { name: 'Petrol' }))
    expect(readView()?.palette).toEqual({ id: 'teals', isInverted: false })
    await userEvent.click(screen.getByRole('checkbox', { name: /umgekehrt/ }))
    expect(readView()?.palette).toEqual({ id: 'teals', isInverted: true })
    await userEvent.click(screen.getByRole('checkbox', { name: /umgekehrt/ }))
    await userEvent.click(within(group).getByRole('radio', { name: 'Blau' }))
    expect(readView()?.palette).toBeUndefined()
  })

  test('changes around zero offer palettes with a middle only', () => {
    show('&mode=change')
    const group = screen.getByRole('group', { name: 'Farben' })
    expect(
      within(group)
        .getAllByRole('radio')
        .map((r) => r.closest('label')?.textContent),
    ).toEqual(['Blau, Ocker', 'Braun, Petrol', 'Violett, Grün'])
    expect(radio(/^Standard ·/)).toHaveAccessibleName(/Gleich weit nach oben und unten/)
    expect(screen.queryByRole('checkbox', { name: /0 als eigene/ })).not.toBeInTheDocument()
  })

  test('zero as a class of its own, outliers marked with their fences', async () => {
    show()
    await userEvent.click(screen.getByRole('checkbox', { name: '0 als eigene Klasse' }))
    expect(readView()?.isZeroApart).toBe(true)
    await userEvent.click(screen.getByRole('checkbox', { name: /Ausreißer markieren/ }))
    expect(readView()?.areOutliersMarked).toBe(true)
    expect(screen.getByRole('checkbox', { name: /Kein Wert liegt so weit ab/ })).toBeChecked()
  })

  test('outliers: the fences that some value lies beyond', () => {
    const scene = sampleScene({ areOutliersMarked: true })
    const legend = { ...scene.legend, domain: [2, 40], fences: [-3, 30] } as const
    renderInSite(<ClassSettings scene={{ ...scene, legend }} />, { link: `${link}&outliers=1` })
    expect(screen.getByRole('checkbox', { name: /Werte über 30,0.%: mehr als/ })).toBeChecked()
  })

  test('where colours have a fixed meaning there is nothing to set', () => {
    show('&mode=reference')
    expect(screen.getByText(/feste Bedeutung/)).toBeVisible()
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })
})

test('English', async () => {
  show('', 'en')
  expect(radio(/^Regional default/)).toBeChecked()
  await userEvent.click(radio(/^Natural breaks/))
  expect(radio(/^Natural breaks · fit 0\.\d\d/)).toBeChecked()
  expect(screen.getByRole('group', { name: 'Number of classes' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Back to the default' })).toBeVisible()
})
