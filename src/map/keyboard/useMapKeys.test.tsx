// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import type { MapStage } from '../stage/mapStage.ts'
import type { KeyGround } from './carryOut.ts'

const picture = {
  outlines: gridOutlines({ columns: 2, rows: 2 }),
  slots: [],
  slotByArea: new Uint8Array(4),
  chosen: [],
}
const tip: KeyGround['tip'] = {
  isOn: false,
  follow: () => () => {},
  show: () => {},
  move: () => {},
  hide: () => {},
}

/** At the last area in order, so that the walk goes on from there to the first, and to no other one. */
const stage = {
  size: () => ({ width: 400, height: 400 }),
  pointOf: () => [200, 200],
  camera: { isHome: () => true, camera: () => ({ lng: 180, lat: 85, zoom: 5 }) },
} as unknown as MapStage
const ids = picture.outlines.areas.map(({ properties }) => properties.id)
const onChoose = vi.fn<KeyGround['onChoose']>()
const onHover = vi.fn<(id: string | undefined) => void>()

beforeEach(() => {
  // As the page begins: nothing of it is there.
  vi.resetModules()
  onHover.mockClear()
  onChoose.mockClear()
})
afterEach(cleanup)

async function drawMap(): Promise<HTMLElement> {
  const { useMapKeys } = await import('./useMapKeys.ts')
  function Probe() {
    const [hovered, setHovered] = useState<string>()
    const keys = useMapKeys({
      stage,
      tip,
      picture,
      hovered,
      onHover: (id) => {
        onHover(id)
        setHovered(id)
      },
      onChoose,
    })
    return <button {...keys}>map</button>
  }
  render(<Probe />)
  return screen.getByRole('button')
}

it('loses no key that comes before what carries it out, and lets each see the one before', async () => {
  const map = await drawMap()
  fireEvent.focus(map)
  expect(fireEvent.keyDown(map, { key: 'ArrowRight' })).toBe(false)
  fireEvent.keyDown(map, { key: 'PageDown' })
  fireEvent.keyDown(map, { key: 'PageDown' })
  expect(fireEvent.keyDown(map, { key: 'Enter' })).toBe(false)
  expect(onHover).not.toHaveBeenCalled()
  await waitFor(() => expect(onHover.mock.calls.flat()).toEqual([ids.at(-1), ids[0], ids[1]]))
  await waitFor(() => expect(onChoose).toHaveBeenCalledExactlyOnceWith(ids[1], { add: false }))
})

it('forgets keys when the focus has gone on meanwhile, and leaves Tab to the page', async () => {
  const map = await drawMap()
  fireEvent.focus(map)
  expect(fireEvent.keyDown(map, { key: 'Tab' })).toBe(true)
  fireEvent.keyDown(map, { key: 'ArrowRight' })
  fireEvent.blur(map)
  const { mapKeysNow } = await import('./loadMapKeys.ts')
  await waitFor(() => expect(mapKeysNow()).toBeDefined())
  await Promise.resolve()
  expect(onHover).not.toHaveBeenCalled()
})

it('lets no key overtake one that still waits, though what carries keys out has just come', async () => {
  const carryOut = await import('./carryOut.ts')
  let [isThere, tell] = [false, (): void => undefined]
  const coming = new Promise<void>((resolve) => {
    tell = resolve
  })
  vi.doMock('./loadMapKeys.ts', () => ({
    mapKeysNow: () => (isThere ? carryOut : undefined),
    loadMapKeys: () => coming,
  }))
  const map = await drawMap()
  vi.doUnmock('./loadMapKeys.ts')
  fireEvent.focus(map)
  fireEvent.keyDown(map, { key: 'End' })
  isThere = true
  fireEvent.keyDown(map, { key: 'Enter' })
  expect(onChoose).not.toHaveBeenCalled()
  tell()
  await waitFor(() => expect(onChoose).toHaveBeenCalledExactlyOnceWith(ids.at(-1), { add: false }))
})
