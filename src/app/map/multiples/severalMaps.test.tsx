// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { many } from '../../../core/scene/many.ts'
import { makeScene } from '../../../core/scene/makeScene.ts'
import type { Mode, ViewState } from '../../../core/view/viewState.ts'
import { setPanel } from '../../../state/viewStore.ts'
import { renderInSite } from '../../../testing/inSite.tsx'
import { sampleInput } from '../../../testing/sampleRelease.ts'
import { sceneOutlines } from '../../../testing/sceneOutlines.ts'
import type { Shown } from '../../scene/useScene.ts'
import { FifthsScale } from './FifthsScale.tsx'
import { SeveralMaps } from './SeveralMaps.tsx'

const frame = { width: 900, height: 600 }

/** Tells each element's size once, in a task of its own, as long as it is on the page. */
class FrameObserver {
  readonly #tell: ResizeObserverCallback
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell
  }
  observe(target: Element): void {
    const entry = { target, contentRect: new DOMRect(0, 0, frame.width, frame.height) } as ResizeObserverEntry
    setTimeout(() => target.isConnected && this.#tell([entry], this))
  }
  unobserve(): void {}
  disconnect(): void {}
}

/** What is on the screen in that mode; `isLarge`: the same figures, said to be of many areas. */
function shownIn(mode: Mode, isLarge: boolean, patch: Partial<ViewState> = {}): Shown {
  const input = sampleInput({ mode, ...patch })
  const scene = makeScene(input)
  const outlines = sceneOutlines(scene)
  const areas = new Proxy(input.dataset.areas, {
    get: (target, key) => (key === 'length' ? many : Reflect.get(target, key)),
  })
  const dataset = isLarge ? { ...input.dataset, areas } : input.dataset
  return { scene, outlines, lacking: [], data: { ...input, dataset, outlines, filesKey: '', lacking: [] } }
}

const maps = (shown: Shown) =>
  renderInSite(
    <SeveralMaps shown={shown} isInScrollingPage={false} handle={null} nameId="name" wordsId="words" />,
  )
const show = (mode: Mode, isLarge: boolean) => maps(shownIn(mode, isLarge))

beforeEach(() => vi.stubGlobal('ResizeObserver', FrameObserver))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe.each([
  ['of few areas', false],
  ['of many areas, whose scenes come later', true],
])('several maps %s', (_, isLarge) => {
  it('two periods, one over the other', async () => {
    show('swipe', isLarge)
    expect(await screen.findByRole('region', { name: /^Links: \d{4}$/ })).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Rechts: 2024' })).toBeTruthy()
    expect(screen.queryByText('Wird geladen …')).toBeNull()
  })

  it('periods side by side', async () => {
    show('multiples', isLarge)
    expect(screen.queryAllByRole('application').length > 0).toBe(!isLarge)
    expect(await screen.findByRole('application', { name: '2024' })).toBeTruthy()
    const maps = screen.getAllByRole('application').map((map) => map.getAttribute('aria-label'))
    expect(maps.length).toBeGreaterThan(2)
    expect(maps).toEqual(maps.toSorted((a, b) => Number(a) - Number(b)))
    expect(
      screen.getByRole('region', { name: `${maps.length} kleine Karten mit gemeinsamer Legende` }),
    ).toBeTruthy()
  })
})

it('several indicators have one legend, which names every absence on the maps', async () => {
  const scene = makeScene(sampleInput({ mode: 'indicators' }))
  renderInSite(<FifthsScale scenes={[scene]} />)
  expect(screen.getByText('höchstes Fünftel')).toBeTruthy()
  const absences = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(absences).toContain('geheim zu halten')
  expect(new Set(absences).size).toBe(absences.length)
})

describe('several maps and what is to be said about them', () => {
  it('one map with its legend and its tools, and the reason, where there is no other period', async () => {
    const shown = shownIn('swipe', false)
    maps({ ...shown, scene: { ...shown.scene, mode: { kind: 'value' } } })
    expect(screen.getByText('Es gibt keinen anderen Zeitraum mit demselben Gebietsstand.')).toBeTruthy()
    expect(await screen.findAllByRole('application')).toHaveLength(1)
    expect(screen.getByRole('region', { name: 'Legende' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Was die Karte zeigt' })).toBeTruthy()
  })

  it('a single small map, and the reason, where there is no other period', async () => {
    const shown = shownIn('multiples', false)
    const timeline = shown.scene.timeline.filter(({ period }) => period === '2024')
    maps({ ...shown, scene: { ...shown.scene, timeline } })
    expect(await screen.findAllByRole('application')).toHaveLength(1)
    expect(screen.getByText('Es gibt keinen anderen Zeitraum mit demselben Gebietsstand.')).toBeTruthy()
    expect(screen.getByRole('region', { name: '1 kleine Karte mit gemeinsamer Legende' })).toBeTruthy()
  })

  it('side by side the legend stands below both, where it covers neither', async () => {
    const shown = shownIn('swipe', false)
    maps(shown)
    const twin = await screen.findByRole('region', { name: 'Zwei Karten im Gleichschritt' })
    expect(within(twin).getByRole('region', { name: 'Legende' })).toBeTruthy()
    act(() => setPanel('split', 'beside'))
    expect(within(twin).queryByRole('region', { name: 'Legende' })).toBeNull()
    expect(screen.getByRole('region', { name: 'Legende' })).toBeTruthy()
  })

  it.each(['swipe', 'multiples'] as const)('%s: what a break between them means is said', async (mode) => {
    maps(shownIn(mode, false, { from: '2018' }))
    expect(await screen.findByText(/^Bruch der Reihe 2021: Ein Vergleich/)).toBeTruthy()
  })
})
