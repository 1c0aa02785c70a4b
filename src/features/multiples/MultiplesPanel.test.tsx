// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeMapOutlines } from '../../map/makeMapOutlines.ts'
import { hoverArea } from '../../state/hoverStore.ts'
import { readView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite } from '../../testing/sampleSite.ts'
import { MultiplesPanel } from './MultiplesPanel.tsx'
import { sampleManifest } from '../../testing/sampleManifest.data.ts'

const periods = ['2022', '2023', '2024']
const path = sampleManifest.levels.find(({ id }) => id === 'ort')?.editions[0]?.firstView ?? ''
const outlines = makeMapOutlines('ort', JSON.parse(sampleSite().textOf(path)))
const onOpen = vi.fn<(index: number) => void>()

function show(link = '', language: 'de' | 'en' = 'de') {
  const areas = link.includes('K1-1') ? ['K1-1'] : []
  const scenes = periods.map((period) => sampleScene({ period, areas, language }))
  return renderInSite(
    <MultiplesPanel
      scenes={scenes}
      outlines={outlines}
      captions={periods}
      legend={<p>Legende</p>}
      onOpen={onOpen}
    />,
    { link, language },
  )
}

afterEach(() => {
  cleanup()
  hoverArea(undefined)
  vi.clearAllMocks()
})

describe('MultiplesPanel', () => {
  it('shows a map for each scene and one legend for all', () => {
    show()
    expect(screen.getByRole('region', { name: '3 kleine Karten mit gemeinsamer Legende' })).toBeTruthy()
    expect(screen.getAllByRole('application').map((map) => map.getAttribute('aria-label'))).toEqual(periods)
    expect(screen.getAllByText('Legende')).toHaveLength(1)
  })

  it('has its place before its maps, and the legend with it', () => {
    renderInSite(
      <MultiplesPanel
        scenes={undefined}
        outlines={outlines}
        captions={[]}
        legend={<p>Legende</p>}
        onOpen={onOpen}
      />,
    )
    expect(screen.getByRole('status').textContent).toBe('Wird geladen …')
    expect(screen.getByText('Legende')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Als Tabelle' })).toBeNull()
  })

  it('opens a map large by its caption', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: '2023: auf der großen Karte zeigen' }))
    expect(onOpen).toHaveBeenCalledWith(1)
  })

  it('says at each map the value of the area the keyboard stands at, and chooses it', () => {
    show()
    expect(screen.getByText(/Eine Raumeinheit zeigen/)).toBeTruthy()
    const [map] = screen.getAllByRole('application')
    if (!map) throw new Error('no map')
    fireEvent.keyDown(map, { key: 'Home' })
    const { rowById } = sampleScene({ period: '2024' })
    expect(screen.getByText(rowById.get('K1-1')?.name ?? '')).toBeTruthy()
    const values = screen
      .getAllByRole('figure')
      .map((figure) => figure.querySelector('figcaption span')?.textContent)
    expect(values).toHaveLength(3)
    expect(new Set(values).size).toBeGreaterThan(1)
    fireEvent.keyDown(map, { key: 'Enter' })
    expect(readView()?.areas).toEqual(['K1-1'])
  })

  it('has the same as a table: areas by maps', async () => {
    show('areas=K1-1')
    fireEvent.click(screen.getByRole('button', { name: 'Als Tabelle' }))
    const table = await screen.findByRole('table', { name: 'Werte der Raumeinheiten auf jeder Karte' })
    const heads = within(table).getAllByRole('columnheader')
    expect(heads.map((head) => head.textContent)).toEqual(['Raumeinheit', ...periods])
    expect(within(table).getAllByRole('row').length).toBeGreaterThanOrEqual(13)
  })

  it('a note stands below the caption and is spoken with it', () => {
    const scenes = [sampleScene({ areas: [] })]
    renderInSite(
      <MultiplesPanel
        scenes={scenes}
        outlines={outlines}
        captions={['Kinderarmut']}
        notes={['2024']}
        onOpen={onOpen}
      />,
    )
    expect(screen.getByText('2024')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Kinderarmut 2024: auf der großen Karte zeigen' })).toBeTruthy()
    expect(screen.getByRole('application', { name: 'Kinderarmut 2024' })).toBeTruthy()
  })

  it('speaks English', () => {
    show('', 'en')
    expect(screen.getByRole('region', { name: '3 small maps with one legend' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '2024: show on the large map' })).toBeTruthy()
  })
})
