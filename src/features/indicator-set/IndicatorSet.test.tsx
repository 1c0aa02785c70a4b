// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import type { ViewState } from '../../core/view/viewState.ts'
import { readView, useViewState } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene, sampleView } from '../../testing/sampleRelease.ts'
import { IndicatorSet } from './IndicatorSet.tsx'
import { nameMatches } from './nameMatches.ts'

afterEach(cleanup)

/** Follows the store, as the page does. */
function Live({ most, level }: { most: number; level: string }) {
  const { indicators = [] } = useViewState() ?? {}
  const patch: Partial<ViewState> = { level, period: '2022', indicators }
  return <IndicatorSet scene={sampleScene({ ...sampleView, ...patch })} most={most} />
}
async function open(most = 8, language: 'de' | 'en' = 'de') {
  renderInSite(<Live most={most} level="kreis" />, { language })
  await userEvent.click(screen.getByRole('button', { name: /Indikatoren wählen|Choose indicators/ }))
}
const box = (name: RegExp) => screen.getByRole('checkbox', { name })

describe('IndicatorSet', () => {
  test('closed it says how many and that they are a proposal', () => {
    renderInSite(<Live most={8} level="kreis" />)
    expect(screen.getByRole('button', { name: 'Indikatoren wählen (3)' })).toBeVisible()
    expect(screen.getByText(/Vorschlag: der gewählte Indikator und Leitindikatoren/)).toBeVisible()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('unticking one starts from what is shown; the proposal comes back on demand', async () => {
    await open()
    await userEvent.click(box(/Medianalter/))
    expect(readView()?.indicators).toEqual(['kinderarmut', 'kinder'])
    expect(screen.queryByText(/Vorschlag:/)).toBeNull()
    await userEvent.click(box(/Medianalter/))
    expect(readView()?.indicators).toEqual(['kinderarmut', 'kinder', 'medianalter'])
    await userEvent.click(screen.getByRole('button', { name: 'Zurück zum Vorschlag' }))
    expect(readView()?.indicators).toEqual([])
  })

  test("the order is the reader's", async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Kinder unter 15 Jahren weiter nach vorn' }))
    expect(readView()?.indicators).toEqual(['kinderarmut', 'kinder', 'medianalter'])
    await userEvent.click(screen.getByRole('button', { name: 'Kinderarmut abwählen' }))
    expect(readView()?.indicators).toEqual(['kinder', 'medianalter'])
  })

  test('no more than the chart can show, and why', async () => {
    await open(2)
    expect(box(/Kinder unter/)).toBeDisabled()
    expect(screen.getByText(/Mehr als 2 zeigt dieses Diagramm nicht/)).toBeVisible()
  })

  test('the last one cannot be taken away', async () => {
    await open()
    await userEvent.click(box(/Medianalter/))
    await userEvent.click(box(/Kinder unter/))
    expect(box(/Kinderarmut/)).toBeDisabled()
  })

  test('search, and presets, in English', async () => {
    await open(8, 'en')
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search for an indicator' }), 'MEDIAN')
    expect(screen.getAllByRole('checkbox')).toHaveLength(1)
    await userEvent.type(screen.getByRole('searchbox'), ' xyz')
    expect(screen.getByText('No indicator has this name.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Topic “Living conditions”' }))
    expect(readView()?.indicators).toEqual(['kinder', 'kinderarmut', 'medianalter'])
  })
})

test.each([
  ['Übergewicht', 'uber', true],
  ['Straßennähe', 'strasse nahe', true],
  ['Kinderarmut', 'alter', false],
  ['Kinderarmut', '', true],
])('%s matches "%s": %s', (name, typed, expected) => {
  expect(nameMatches(name, typed)).toBe(expected)
})
