// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import type { MapPicture } from '../../map/mapPicture.ts'
import { gridOutlines } from '../../map/outlines/sampleOutlines.ts'
import { readView, replaceView } from '../../state/viewStore.ts'
import { sampleView } from '../../testing/sampleRelease.ts'
import { shareAfterKey } from './shareAfterKey.ts'
import { SwipeMaps } from './SwipeMaps.tsx'

const outlines = gridOutlines({ columns: 2, rows: 1 })
const picture = (): MapPicture => ({ outlines, slots: [], slotByArea: new Uint8Array(2), chosen: [] })

function show(language: 'de' | 'en' = 'de', split: (typeof sampleView)['split'] = 50) {
  replaceView({ ...sampleView, split })
  return render(
    <LanguageProvider language={language}>
      <SwipeMaps
        left={picture()}
        right={picture()}
        leftLabel="2019"
        rightLabel="2024"
        hovered={undefined}
        onHover={vi.fn<() => void>()}
        onChoose={vi.fn<() => void>()}
      >
        <p>Legende</p>
      </SwipeMaps>
    </LanguageProvider>,
  )
}

const slider = () => screen.getByRole('slider', { name: 'Trennlinie zwischen den Karten' })
/** Where the line stands, per cent of the width. */
const at = () => (slider() as HTMLInputElement).valueAsNumber
const press = (key: string) => fireEvent.keyDown(slider(), { key })
const map = (name: string) => screen.getByRole('region', { name })
const button = (name: string) => screen.getByRole('button', { name })
const clip = (name: string) => map(name).querySelector<HTMLElement>('[role="application"]')?.style.clipPath

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('SwipeMaps', () => {
  it('shows both maps by name, the line in the middle, one set of buttons', () => {
    show()
    expect(map('Links: 2019')).toBeTruthy()
    expect(clip('Rechts: 2024')).toBe('inset(0 0 0 50%)')
    expect(clip('Links: 2019')).toBe('')
    expect(at()).toBe(50)
    expect(screen.getAllByRole('button', { name: 'Vergrößern' })).toHaveLength(1)
    expect(screen.getByText('Legende')).toBeTruthy()
  })

  it('moves the line by five per cent with an arrow, and says where it stands', () => {
    show()
    press('ArrowRight')
    expect(at()).toBe(55)
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^55.%.*links 2019$/)
    expect(clip('Rechts: 2024')).toBe('inset(0 0 0 55%)')
    press('ArrowLeft')
    press('PageDown')
    expect(at()).toBe(30)
    press('Home')
    expect(at()).toBe(0)
  })

  it('follows a screen reader that sets the slider', () => {
    show()
    fireEvent.change(slider(), { target: { value: '62' } })
    expect(clip('Rechts: 2024')).toBe('inset(0 0 0 62%)')
  })

  it('draws the line with the pointer, from where it was taken', () => {
    show()
    const handle = slider().parentElement
    if (!handle) throw new Error('the slider stands nowhere')
    handle.setPointerCapture = vi.fn<(id: number) => void>()
    const room = handle.parentElement
    if (!room) throw new Error('the handle stands nowhere')
    room.getBoundingClientRect = () => new DOMRect(100, 0, 400, 300)
    handle.getBoundingClientRect = () => new DOMRect(278, 0, 44, 300)
    fireEvent.pointerMove(handle, { clientX: 200 })
    expect(at()).toBe(50)
    fireEvent.pointerDown(handle, { clientX: 305, button: 0 })
    fireEvent.pointerMove(handle, { clientX: 205 })
    expect(at()).toBe(25)
    fireEvent.pointerMove(handle, { clientX: -900 })
    expect(at()).toBe(0)
    fireEvent.pointerUp(handle)
    fireEvent.pointerMove(handle, { clientX: 300 })
    expect(at()).toBe(0)
  })

  it('nobody has to drag: buttons show either map whole or both side by side', () => {
    show()
    fireEvent.click(button('Links zeigen'))
    expect(button('Links zeigen').getAttribute('aria-pressed')).toBe('true')
    expect(clip('Rechts: 2024')).toBe('inset(0 0 0 100%)')
    expect(map('Rechts: 2024').parentElement?.hasAttribute('inert')).toBe(true)
    fireEvent.click(button('Rechts zeigen'))
    expect(clip('Rechts: 2024')).toBe('inset(0 0 0 0%)')
    expect(map('Links: 2019').parentElement?.hasAttribute('inert')).toBe(true)
    fireEvent.click(button('Nebeneinander'))
    expect(screen.queryByRole('slider')).toBeNull()
    expect(clip('Rechts: 2024')).toBe('')
    expect(screen.getByText('2019')).toBeTruthy()
    expect(screen.getByText('2024')).toBeTruthy()
    fireEvent.click(button('Schieben'))
    expect(at()).toBe(50)
  })

  it('goes on from a whole map with the arrow keys', () => {
    show()
    fireEvent.click(button('Links zeigen'))
    press('ArrowLeft')
    expect(at()).toBe(95)
    expect(button('Schieben').getAttribute('aria-pressed')).toBe('true')
  })

  it('tells the view where the line rests, in whole per cent, and not on the way', () => {
    vi.useFakeTimers()
    show()
    press('ArrowRight')
    press('ArrowRight')
    expect(readView()?.split).toBe(50)
    void act(() => vi.advanceTimersByTime(300))
    expect(readView()?.split).toBe(60)
    fireEvent.change(slider(), { target: { value: '62' } })
    fireEvent.click(button('Nebeneinander'))
    void act(() => vi.advanceTimersByTime(300))
    expect(readView()?.split).toBe('beside')
    fireEvent.click(button('Schieben'))
    expect(readView()?.split).toBe(62)
  })

  it('stands as the link says, and follows back and forward', () => {
    show('de', 60)
    expect(at()).toBe(60)
    act(() => replaceView({ ...sampleView, split: 'right' }))
    expect(clip('Rechts: 2024')).toBe('inset(0 0 0 0%)')
    expect(button('Rechts zeigen').getAttribute('aria-pressed')).toBe('true')
    act(() => replaceView({ ...sampleView, split: 30 }))
    expect(at()).toBe(30)
  })

  it('speaks English', () => {
    show('en')
    expect(screen.getByRole('slider', { name: 'Dividing line between the maps' })).toBeTruthy()
    expect(button('Side by side')).toBeTruthy()
  })
})

describe('shareAfterKey', () => {
  const free = { ctrlKey: false, altKey: false, metaKey: false }
  it('stays in its limits and in whole per cent', () => {
    expect(shareAfterKey(0.98, { ...free, key: 'ArrowRight' })).toBe(1)
    expect(shareAfterKey(0.123, { ...free, key: 'ArrowLeft' })).toBe(0.07)
    expect(shareAfterKey(0.4, { ...free, key: 'End' })).toBe(1)
  })
  it('leaves other keys to the page', () => {
    expect(shareAfterKey(0.5, { ...free, key: 'Tab' })).toBeUndefined()
    expect(shareAfterKey(0.5, { ...free, ctrlKey: true, key: 'ArrowLeft' })).toBeUndefined()
  })
})
