// @vitest-environment happy-dom
// happy-dom has no 2D canvas, as a browser may have none that guards against fingerprints.
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { MapView } from '../MapView.tsx'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import type { MapState } from './mapState.ts'

afterEach(cleanup)

it('says that there is no map, and leaves the rest of the page standing', () => {
  const states: MapState[] = []
  const outlines = gridOutlines({ columns: 2, rows: 1 })
  render(
    <>
      <h2 id="title">Kinderarmut</h2>
      <MapView
        picture={{ outlines, slots: [], slotByArea: new Uint8Array(2), chosen: [] }}
        hovered={undefined}
        onHover={vi.fn<() => void>()}
        onChoose={vi.fn<() => void>()}
        labelledBy="title"
        onStateChange={(state) => states.push(state)}
      />
    </>,
  )
  const region = screen.getByRole('region', { name: 'Kinderarmut' })
  expect(region.dataset).toMatchObject({ map: 'unavailable', painter: 'picture' })
  expect(states).toEqual(['unavailable'])
})
