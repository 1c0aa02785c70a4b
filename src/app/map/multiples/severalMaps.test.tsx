// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { many } from '../../../core/scene/many.ts'
import { makeScene } from '../../../core/scene/makeScene.ts'
import type { Mode } from '../../../core/view/viewState.ts'
import { renderInSite } from '../../../testing/inSite.tsx'
import { sampleInput } from '../../../testing/sampleRelease.ts'
import { sceneOutlines } from '../../../testing/sceneOutlines.ts'
import type { Shown } from '../../scene/useScene.ts'
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
function shownIn(mode: Mode, isLarge: boolean): Shown {
  const input = sampleInput({ mode })
  const scene = makeScene(input)
  const outlines = sceneOutlines(scene)
  const areas = new Proxy(input.dataset.areas, {
    get: (target, key) => (key === 'length' ? many : Reflect.get(target, key)),
  })
  const dataset = isLarge ? { ...input.dataset, areas } : input.dataset
  return { scene, outlines, lacking: [], data: { ...input, dataset, outlines, filesKey: '', lacking: [] } }
}

const show = (mode: Mode, isLarge: boolean) =>
  renderInSite(<SeveralMaps shown={shownIn(mode, isLarge)} isInScrollingPage={false} handle={null} />)

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
