// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TimelineStop } from '../../core/scene/scene.ts'
import { readView, replaceView, useOfView } from '../../state/viewStore.ts'
import { sampleView } from '../../testing/sampleRelease.ts'
import { PeriodLine } from './PeriodLine.tsx'

const timeline: readonly TimelineStop[] = [
  { period: '2015', hasValues: true },
  { period: '2016', hasValues: true },
  { period: '2017', hasValues: false },
  { period: '2018', hasValues: true },
  { period: '2021', hasValues: true },
]

function Line({ stops = timeline }: { stops?: readonly TimelineStop[] }) {
  const period = useOfView((view) => view.period)
  return <PeriodLine timeline={stops} period={period ?? ''} />
}
const draw = (period: string) => {
  replaceView({ ...sampleView, period })
  return render(<Line />)
}
const shown = () => readView()?.period
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Zeitraum' })

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('PeriodLine', () => {
  it('names the chosen period and the gaps', () => {
    draw('2018')
    expect(slider().getAttribute('aria-valuetext')).toBe('2018')
    const words = document.getElementById(slider().getAttribute('aria-describedby') ?? '')?.textContent
    expect(words).toContain('Zwischen 2018 und 2021 liegen keine Werte vor')
  })

  it('steps by keys over periods without values, and to both ends', async () => {
    draw('2016')
    slider().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(shown()).toBe('2018')
    await userEvent.keyboard('{Home}')
    expect(shown()).toBe('2015')
    await userEvent.keyboard('{End}')
    expect(shown()).toBe('2021')
    await userEvent.keyboard('{ArrowRight}')
    expect(shown()).toBe('2021')
  })

  it('steps by buttons', async () => {
    draw('2018')
    await userEvent.click(screen.getByRole('button', { name: 'Früherer Zeitraum' }))
    expect(shown()).toBe('2016')
    await userEvent.click(screen.getByRole('button', { name: 'Späterer Zeitraum' }))
    expect(shown()).toBe('2018')
  })

  it('keeps a button at the end focusable and says that it leads nowhere', () => {
    draw('2021')
    const later = screen.getByRole('button', { name: 'Späterer Zeitraum' })
    expect(later.getAttribute('aria-disabled')).toBe('true')
  })

  it('takes the nearest period with values while the thumb is dragged', () => {
    draw('2015')
    fireEvent.pointerDown(slider())
    fireEvent.change(slider(), { target: { value: '5200' } })
    expect(shown()).toBe('2018')
    fireEvent.change(slider(), { target: { value: '10000' } })
    expect(shown()).toBe('2021')
  })

  it('goes on one period when assistive software moves the slider a little', () => {
    draw('2016')
    const here = slider().valueAsNumber
    fireEvent.change(slider(), { target: { value: String(here + 1) } })
    expect(shown()).toBe('2018')
  })

  it('shows one period without anything to move', () => {
    replaceView({ ...sampleView, period: '2015' })
    render(<Line stops={timeline.slice(0, 1)} />)
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.getByText('Nur 2015')).toBeTruthy()
  })
})

describe('playing', () => {
  const pass = (ms: number): void => {
    act(() => {
      vi.advanceTimersByTime(ms)
    })
  }
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

  it('never starts by itself', () => {
    vi.useFakeTimers()
    draw('2015')
    pass(10_000)
    expect(shown()).toBe('2015')
  })

  it('shows each period for at least a second and ends at the last', () => {
    vi.useFakeTimers()
    draw('2015')
    press('Abspielen')
    pass(1000)
    expect(shown()).toBe('2015')
    pass(300)
    expect(shown()).toBe('2016')
    for (let step = 0; step < 3; step++) pass(1300)
    expect(shown()).toBe('2021')
    expect(screen.getByRole('button', { name: 'Abspielen' })).toBeTruthy()
  })

  it('begins anew at the end, and pauses', () => {
    vi.useFakeTimers()
    draw('2021')
    press('Abspielen')
    expect(shown()).toBe('2015')
    press('Anhalten')
    pass(5000)
    expect(shown()).toBe('2015')
  })

  it('stops when the reader takes over', () => {
    vi.useFakeTimers()
    draw('2015')
    press('Abspielen')
    press('Späterer Zeitraum')
    pass(5000)
    expect(shown()).toBe('2016')
  })
})
