// @vitest-environment happy-dom
// Mode by mode: heading, map, legend, figures and table of a frame speak of the same.
import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeScene } from '../../../core/scene/makeScene.ts'
import { usualParts } from '../../../core/view/embed/embedOptions.ts'
import type { ViewState } from '../../../core/view/viewState.ts'
import { renderInSite } from '../../../testing/inSite.tsx'
import { datasetOf, sampleInput } from '../../../testing/sampleRelease.ts'
import { sampleSite } from '../../../testing/sampleSite.ts'
import { sceneOutlines } from '../../../testing/sceneOutlines.ts'
import type { Shown } from '../../scene/useScene.ts'
import { EmbedBody } from '../inside/EmbedBody.tsx'
import { EmbedHead } from '../inside/EmbedHead.tsx'

const server = setupServer(...sampleSite().handlers)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})
afterAll(() => server.close())

function shownOf(patch: Partial<ViewState>): Shown {
  const second = patch.second === undefined ? undefined : datasetOf(patch.second, 'ort')
  const input = { ...sampleInput({ areas: ['K1-1'], ...patch }), ...(second && { second }) }
  const scene = makeScene(input)
  const outlines = sceneOutlines(scene)
  return { scene, outlines, lacking: [], data: { ...input, outlines, filesKey: '', lacking: [] } }
}

const show = (patch: Partial<ViewState>, parts = usualParts) => draw(shownOf(patch), parts)

function draw(shown: Shown, parts = usualParts) {
  const { language } = shown.scene.view
  return renderInSite(
    <>
      <EmbedHead scene={shown.scene} hasMap={parts.includes('map')} />
      <EmbedBody shown={shown} options={{ parts, offered: [] }} />
    </>,
    { language },
  ).container
}

const text = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ')
const title = () => text(screen.getByRole('heading', { level: 1 }))
const figures = (container: Element) => text(container.querySelector('[data-part="figures"]'))
const legends = async (name = 'Legende') => (await screen.findAllByRole('region', { name })).map(text)
async function heads(button = 'Als Tabelle') {
  await userEvent.click(screen.getByRole('button', { name: button }))
  const table = await screen.findByRole('table', { name: /als Tabelle$|as a table$/ })
  return within(table).getAllByRole('columnheader').map(text)
}

describe('one map', () => {
  it.each([
    ['change', 'Veränderung 2021 bis 2024', 'Veränderung 2021 bis 2024', /Veränderung seit 2021/],
    ['moved', 'Klassenwechsel 2021 bis 2024', 'Klasse seit 2021', /Klasse .*2021/],
    ['threshold', 'Schwelle', 'über', /Schwelle|über|höchstens/i],
    ['reference', 'verglichen mit', 'höher', /Höher|Niedriger|gleich/],
  ] as const)('%s: title, legend, figures and table agree', async (mode, heading, legend, figure) => {
    const container = show({ mode, from: '2021' })
    expect(title()).toContain(heading)
    expect((await legends()).join()).toContain(legend)
    expect(figures(container)).toMatch(figure)
    const [, value, painted] = await heads()
    expect(painted?.toLowerCase()).toContain(heading.toLowerCase())
    expect(value).toBe(mode === 'change' || mode === 'moved' ? 'Wert, 2024' : 'Wert')
  })

  it.each(['de', 'en'] as const)(
    'of two indicators: both named, nine fields, both columns (%s)',
    async (language) => {
      const container = show({ mode: 'bivariate', second: 'kinder', language })
      const grid = await screen.findByRole('listbox', {
        name: language === 'de' ? /^Neun Felder/ : /^Nine cells/,
      })
      expect(grid).toBeVisible()
      expect(await legends(language === 'de' ? 'Legende' : 'Legend')).toHaveLength(1)
      const [first, second] =
        language === 'de' ? ['Kinderarmut', 'Kinder unter 15 Jahren'] : ['Child poverty', 'Children under 15']
      for (const name of [first, second]) {
        expect(title().toLowerCase()).toContain(name?.toLowerCase())
        expect(figures(container).toLowerCase()).toContain(name?.toLowerCase())
      }
      const [, one, other] = await heads(language === 'de' ? 'Als Tabelle' : 'As a table')
      expect(one).toBe(first)
      expect(other).toMatch(new RegExp(`^${second}`))
    },
  )

  it('two maps without another period: one, its title, and the reason', () => {
    const shown = shownOf({ mode: 'swipe' })
    draw({ ...shown, scene: { ...shown.scene, mode: { kind: 'value' } } })
    expect(title()).not.toContain('zwei Karten')
    expect(screen.getByText(/keinen anderen Zeitraum/)).toBeVisible()
    expect(screen.getAllByRole('application')).toHaveLength(1)
  })
})

describe('several maps', () => {
  it('periods: one map and one column for each, with the classes that the legend has', async () => {
    const container = show({ mode: 'multiples' })
    expect(title()).toContain('kleine Karten nach Zeiträumen')
    await screen.findByRole('region', { name: /kleine Karten mit gemeinsamer Legende/ })
    expect(figures(container)).toContain('31.12.2024')
    expect(await legends()).toHaveLength(1)
    const [, ...columns] = await heads()
    expect(columns.length).toBeGreaterThan(2)
    expect(columns.at(-1)).toBe('2024')
  })

  it('indicators: fifths are the legend, and every column bears its indicator', async () => {
    show({ mode: 'indicators' })
    expect(title()).toContain('kleine Karten mehrerer Indikatoren')
    await screen.findByText('niedrigstes Fünftel')
    expect(await legends()).toHaveLength(1)
    expect((await heads()).length).toBeGreaterThan(2)
    expect(screen.getByRole('columnheader', { name: /^Kinderarmut, 2024/ })).toBeVisible()
  })

  it('then and now: both labelled, and both in the table', async () => {
    show({ mode: 'swipe', from: '2021' })
    expect(title()).toContain('zwei Karten')
    expect(await screen.findByRole('region', { name: 'Links: 2021' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Rechts: 2024' })).toBeInTheDocument()
    expect((await heads()).slice(1)).toEqual(['2021', '2024'])
  })

  it('nothing opens: the view is the host’s', async () => {
    show({ mode: 'multiples' })
    await screen.findByRole('region', { name: /kleine Karten mit gemeinsamer Legende/ })
    expect(screen.queryByRole('button', { name: /auf der großen Karte/ })).toBeNull()
  })

  it('without a map the title speaks of none', () => {
    show({ mode: 'multiples' }, ['figures', 'table'])
    expect(title()).not.toContain('kleine Karten')
  })
})
