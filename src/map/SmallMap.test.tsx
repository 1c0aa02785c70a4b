// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { fakeCanvases } from './look/fakeCanvas.ts'
import type { MapPicture } from './mapPicture.ts'
import { gridOutlines } from './outlines/sampleOutlines.ts'
import * as numbers from './pictureMap/paintAreaNumbers.ts'
import { SmallMap, type SmallMapProps } from './SmallMap.tsx'

const picture = (over: Partial<MapPicture> = {}): MapPicture => {
  const outlines = over.outlines ?? gridOutlines({ columns: 3, rows: 3 })
  return {
    outlines,
    slots: [{ kind: 'class', index: 0, color: '#aaaaaa', pattern: 'none', lower: 0, upper: 1 }],
    slotByArea: new Uint8Array(outlines.areas.length),
    chosen: [],
    ...over,
  }
}

const onHover = vi.fn<NonNullable<SmallMapProps['onHover']>>()
const onChoose = vi.fn<NonNullable<SmallMapProps['onChoose']>>()

function Multiple(props: Partial<SmallMapProps> & { readonly maps?: number }) {
  const [hovered, setHovered] = useState<string>()
  const [shown] = useState(() => props.picture ?? picture())
  return Array.from({ length: props.maps ?? 1 }, (_, i) => (
    <SmallMap
      key={i}
      {...props}
      picture={shown}
      label={`Karte ${i + 1}`}
      hovered={hovered}
      onHover={(id) => {
        onHover(id)
        setHovered(id)
      }}
      onChoose={onChoose}
    />
  ))
}

const map = () => screen.getByRole('application', { name: 'Karte 1' })
/** Maps take turns where painting takes long. */
const allPainted = () =>
  vi.waitFor(() => {
    for (const each of screen.getAllByRole('application')) expect(each.dataset['map']).toBe('idle')
  })
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(map(), { key })
}

describe('SmallMap', () => {
  let canvas: ReturnType<typeof fakeCanvases>
  beforeEach(() => {
    canvas = fakeCanvases()
    vi.clearAllMocks()
    vi.stubGlobal(
      'ImageData',
      class {
        data: Uint8ClampedArray
        constructor(width: number, height: number) {
          this.data = new Uint8ClampedArray(width * height * 4)
        }
      },
    )
    for (const side of ['clientWidth', 'clientHeight'])
      Object.defineProperty(HTMLElement.prototype, side, { value: 90, configurable: true })
  })
  afterEach(() => {
    cleanup()
    canvas.restore()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    for (const side of ['clientWidth', 'clientHeight']) Reflect.deleteProperty(HTMLElement.prototype, side)
  })

  it('is painted when it is there, one tab stop, with its name and its keys in words', async () => {
    render(<Multiple />)
    await allPainted()
    expect(canvas.calls.map(({ name }) => name)).toContain('putImageData')
    expect(map().dataset['map']).toBe('idle')
    expect(map().tabIndex).toBe(0)
    const words = (map().getAttribute('aria-describedby') ?? '').split(' ')
    expect(words.map((id) => document.getElementById(id)?.textContent).join()).toContain('Pfeiltasten')
  })

  it('of thousands of areas is painted in later tasks', async () => {
    render(<Multiple picture={picture({ outlines: gridOutlines({ columns: 50, rows: 40 }) })} />)
    expect(map().dataset['map']).toBe('loading')
    expect(canvas.calls.map(({ name }) => name)).not.toContain('putImageData')
    await allPainted()
    expect(canvas.calls.map(({ name }) => name)).toContain('putImageData')
  })

  it('speaks English', () => {
    render(
      <LanguageProvider language="en">
        <Multiple />
      </LanguageProvider>,
    )
    expect(screen.getByText(/Arrow keys go to the next area/)).toBeTruthy()
    expect(map().getAttribute('aria-roledescription')).toBe('map')
  })

  it('shares whose each pixel is among all maps of the same outlines', async () => {
    const paint = vi.spyOn(numbers, 'paintAreaNumbers')
    render(<Multiple maps={12} />)
    await allPainted()
    expect(paint).toHaveBeenCalledOnce()
    expect(canvas.calls.filter(({ name }) => name === 'putImageData')).toHaveLength(12)
  })

  it('marks a hovered area without painting any colour anew', async () => {
    render(<Multiple maps={3} />)
    await allPainted()
    canvas.calls.length = 0
    press('ArrowRight')
    const names = canvas.calls.map(({ name }) => name)
    expect(names).toContain('stroke')
    expect(names).not.toContain('putImageData')
  })

  it('hovers and chooses under the mouse, and leaves hovering to the mouse', async () => {
    render(<Multiple />)
    await allPainted()
    fireEvent.pointerMove(map(), { clientX: 45, clientY: 45, pointerType: 'touch' })
    expect(onHover).not.toHaveBeenCalled()
    fireEvent.pointerMove(map(), { clientX: 45, clientY: 45 })
    fireEvent.pointerMove(map(), { clientX: 46, clientY: 45 })
    expect(onHover.mock.calls).toEqual([['0101']])
    fireEvent.click(map(), { clientX: 45, clientY: 45, shiftKey: true })
    expect(onChoose).toHaveBeenCalledWith('0101', { add: true })
    fireEvent.pointerLeave(map())
    expect(onHover).toHaveBeenLastCalledWith(undefined)
    fireEvent.click(map(), { clientX: 1, clientY: 1 })
    expect(onChoose).toHaveBeenCalledOnce()
  })

  it('is walked with arrows from the middle, and left with Escape', async () => {
    render(<Multiple />)
    await allPainted()
    press('ArrowRight', 'ArrowUp')
    expect(onHover.mock.calls).toEqual([['0101'], ['0201']])
    press('Enter')
    expect(onChoose).toHaveBeenCalledWith('0201', { add: false })
    press('Home')
    expect(onHover).toHaveBeenLastCalledWith('0000')
    press('Escape')
    expect(onHover).toHaveBeenLastCalledWith(undefined)
  })

  it('leaves the keys of a moving map to the page', () => {
    render(<Multiple />)
    for (const key of ['+', '0', 'Tab', 'Enter']) expect(fireEvent.keyDown(map(), { key })).toBe(true)
  })

  it('says where there is no canvas', () => {
    canvas.restore()
    render(<Multiple />)
    expect(map().dataset['map']).toBe('unavailable')
  })
})
