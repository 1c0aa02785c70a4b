// @vitest-environment happy-dom
// The stage is a stand-in: what keys and pointer lead to, and what assistive software is told.
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { MapView, type MapViewProps } from './MapView.tsx'
import { gridOutlines } from './outlines/sampleOutlines.ts'
import type { MapStage, StageOptions } from './stage/mapStage.ts'

const { stage, camera, made } = vi.hoisted(() => {
  const camera = {
    camera: () => ({ lng: 6.15, lat: 50.15, zoom: 9 }),
    isHome: vi.fn<() => boolean>(() => true),
    canZoomIn: () => true,
    canZoomOut: () => false,
    zoomBy: vi.fn<(steps: number) => void>(),
    pan: vi.fn<(dx: number, dy: number) => void>(),
    home: vi.fn<() => void>(),
    fly: vi.fn<(camera: unknown) => void>(),
  }
  const stage = {
    camera,
    size: () => ({ width: 400, height: 400 }),
    setPicture: vi.fn<(picture: unknown) => void>(),
    setHovered: vi.fn<(id: string | undefined) => void>(),
    areaAt: vi.fn<() => string | undefined>(),
    pointOf: vi.fn<() => readonly [number, number]>(() => [200, 200]),
    zoomToArea: vi.fn<(id: string) => void>(),
    destroy: vi.fn<() => void>(),
  }
  return { stage, camera, made: { options: undefined as StageOptions | undefined } }
})
vi.mock('./stage/mapStage.ts', () => ({
  createMapStage: (options: StageOptions): MapStage => {
    made.options = options
    options.onCamera(stage as unknown as MapStage)
    return stage as unknown as MapStage
  },
}))

const outlines = gridOutlines({ columns: 3, rows: 3 })
const picture = { outlines, slots: [], slotByArea: new Uint8Array(9), chosen: [] as string[] }
const onChoose = vi.fn<MapViewProps['onChoose']>()
const onHover = vi.fn<MapViewProps['onHover']>()

function Atlas(over: Partial<MapViewProps>) {
  const [hovered, setHovered] = useState<string>()
  return (
    <>
      <h2 id="title">Kinderarmut 2024</h2>
      <p id="words">Neun Gebiete.</p>
      <MapView
        picture={picture}
        hovered={hovered}
        onHover={(id) => {
          onHover(id)
          setHovered(id)
        }}
        onChoose={onChoose}
        labelledBy="title"
        describedBy="words"
        renderTip={(id) => <b>Tip {id}</b>}
        {...over}
      />
    </>
  )
}

const mapElement = () => screen.getByRole('application')
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(mapElement(), { key })
}
const mouse = (type: 'pointerMove' | 'click' | 'pointerLeave', over: object = {}) =>
  fireEvent[type](mapElement(), { clientX: 20, clientY: 30, detail: 1, ...over })

describe('MapView', () => {
  beforeEach(() => {
    vi.clearAllMocks()
    camera.isHome.mockReturnValue(true)
  })
  afterEach(cleanup)

  it('is one region with one tab stop besides its buttons, named and described in words', () => {
    render(<Atlas />)
    expect(screen.getByRole('region', { name: 'Kinderarmut 2024' }).contains(mapElement())).toBe(true)
    expect(mapElement().tabIndex).toBe(0)
    expect(mapElement().querySelectorAll('[tabindex]')).toHaveLength(0)
    const described = (mapElement().getAttribute('aria-describedby') ?? '').split(' ')
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ')
    expect(words).toContain('Neun Gebiete.')
    expect(words).toContain('Pfeiltasten')
  })

  it('speaks English', () => {
    render(
      <LanguageProvider language="en">
        <Atlas />
      </LanguageProvider>,
    )
    expect(screen.getByRole('button', { name: 'Zoom in' })).toBeTruthy()
    expect(mapElement().getAttribute('aria-roledescription')).toBe('map')
  })

  it('walks from the middle with arrows and in order with Page Down', () => {
    render(<Atlas />)
    press('ArrowRight')
    expect(onHover).toHaveBeenLastCalledWith('0101')
    press('ArrowRight')
    expect(onHover).toHaveBeenLastCalledWith('0102')
    press('ArrowRight')
    expect(onHover).toHaveBeenCalledTimes(2)
    press('PageDown')
    expect(onHover).toHaveBeenLastCalledWith('0200')
    press('End', 'PageDown')
    expect(onHover).toHaveBeenLastCalledWith('0000')
    expect(screen.getByText('Tip 0000')).toBeTruthy()
  })

  it('chooses what the walk stands at, and leaves the key to the page where it stands nowhere', () => {
    render(<Atlas />)
    expect(fireEvent.keyDown(mapElement(), { key: ' ' })).toBe(true)
    expect(onChoose).not.toHaveBeenCalled()
    press('Home', 'Enter')
    expect(onChoose).toHaveBeenLastCalledWith('0000', { add: false })
    expect(fireEvent.keyDown(mapElement(), { key: ' ', shiftKey: true })).toBe(false)
    expect(onChoose).toHaveBeenLastCalledWith('0000', { add: true })
  })

  it('goes on from the chosen area', () => {
    render(<Atlas picture={{ ...picture, chosen: ['0202'] }} />)
    press('ArrowLeft')
    expect(onHover).toHaveBeenLastCalledWith('0202')
    press('ArrowLeft')
    expect(onHover).toHaveBeenLastCalledWith('0201')
  })

  it('ends the walk with Escape and when the focus goes', () => {
    render(<Atlas />)
    press('Home', 'Escape')
    expect(onHover).toHaveBeenLastCalledWith(undefined)
    expect(screen.queryByText('Tip 0000')).toBeNull()
    press('Home')
    fireEvent.blur(mapElement())
    expect(onHover).toHaveBeenLastCalledWith(undefined)
    onHover.mockClear()
    fireEvent.blur(mapElement())
    expect(onHover).not.toHaveBeenCalled()
  })

  it('follows the walk where it would leave the picture', () => {
    camera.isHome.mockReturnValue(false)
    stage.pointOf.mockReturnValueOnce([390, 200])
    render(<Atlas />)
    press('Home')
    expect(camera.fly).toHaveBeenCalledOnce()
    press('End')
    expect(camera.fly).toHaveBeenCalledOnce()
  })

  it('moves the camera by keys and buttons; a button at its limit says so and does nothing', () => {
    render(<Atlas />)
    press('+', '-', '0')
    expect(camera.zoomBy.mock.calls.map(([by]) => by)).toEqual([1, -1])
    expect(camera.home).toHaveBeenCalledOnce()
    fireEvent.keyDown(mapElement(), { key: 'ArrowLeft', shiftKey: true })
    expect(camera.pan).toHaveBeenCalledWith(100, 0)
    fireEvent.click(screen.getByRole('button', { name: 'Vergrößern' }))
    expect(camera.zoomBy).toHaveBeenCalledTimes(3)
    const out = screen.getByRole('button', { name: 'Verkleinern' })
    expect(out.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(out)
    expect(camera.zoomBy).toHaveBeenCalledTimes(3)
  })

  it('hovers under the mouse, once for each area, and not under a finger', () => {
    stage.areaAt.mockReturnValue('0101')
    render(<Atlas />)
    mouse('pointerMove', { pointerType: 'touch' })
    expect(onHover).not.toHaveBeenCalled()
    mouse('pointerMove')
    mouse('pointerMove')
    expect(onHover.mock.calls).toEqual([['0101']])
    expect(screen.getByText('Tip 0101')).toBeTruthy()
    mouse('pointerLeave')
    expect(onHover).toHaveBeenLastCalledWith(undefined)
    expect(screen.queryByText('Tip 0101')).toBeNull()
  })

  it('puts the tip away with Escape wherever the focus is, and keeps the mark', () => {
    stage.areaAt.mockReturnValue('0101')
    render(<Atlas />)
    mouse('pointerMove')
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByText('Tip 0101')).toBeNull()
    expect(onHover.mock.calls).toEqual([['0101']])
  })

  it('chooses what is clicked, adds with Ctrl, and takes a double click for one choice', () => {
    stage.areaAt.mockReturnValue('0101')
    render(<Atlas />)
    mouse('click')
    expect(onChoose).toHaveBeenLastCalledWith('0101', { add: false })
    mouse('click', { ctrlKey: true })
    expect(onChoose).toHaveBeenLastCalledWith('0101', { add: true })
    mouse('click', { detail: 2 })
    expect(onChoose).toHaveBeenCalledTimes(2)
    stage.areaAt.mockReturnValue(undefined)
    mouse('click')
    expect(onChoose).toHaveBeenCalledTimes(2)
  })

  it('hands pictures and marks on, and takes the stage down at the end', () => {
    const { rerender, unmount } = render(<Atlas hovered="0001" />)
    expect(stage.setHovered).toHaveBeenLastCalledWith('0001')
    const next = { ...picture, slotByArea: new Uint8Array(9) }
    rerender(<Atlas picture={next} hovered="0002" />)
    expect(stage.setPicture).toHaveBeenLastCalledWith(next)
    expect(stage.setHovered).toHaveBeenLastCalledWith('0002')
    expect(stage.destroy).not.toHaveBeenCalled()
    unmount()
    expect(stage.destroy).toHaveBeenCalledOnce()
  })

  it('leaves its buttons to whoever shows them, and the part that is cut off to the map below', () => {
    render(<Atlas hasControls={false} cut={0.25} />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.queryByText('Maßstab', { exact: false })).toBeNull()
    expect(mapElement().style.clipPath).toBe('inset(0 0 0 25%)')
  })

  it('passes on how far the map is', () => {
    const onStateChange = vi.fn<NonNullable<MapViewProps['onStateChange']>>()
    render(<Atlas onStateChange={onStateChange} glWhen="never" />)
    expect(made.options?.glWhen).toBe('never')
    made.options?.onState('idle')
    expect(onStateChange).toHaveBeenCalledWith('idle')
  })
})
