// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { BreakEditor } from './BreakEditor.tsx'

afterEach(cleanup)

const texts = {
  editor: 'Editor',
  hint: 'hint',
  limit: (index: string) => `Limit ${index}`,
  add: 'Add',
  remove: (limit: string) => `Remove ${limit}`,
  full: 'full',
  notANumber: 'no number',
}
const bars = Array.from({ length: 10 }, (_, i) => ({ from: i * 3, to: i * 3 + 3, count: i + 1 }))
const shades = [
  '#111111',
  '#222222',
  '#333333',
  '#444444',
  '#555555',
  '#666666',
  '#777777',
  '#888888',
  '#999999',
]

function show(start: readonly number[]) {
  const told = vi.fn<(breaks: readonly number[]) => void>()
  function Live() {
    const [breaks, setBreaks] = useState(start)
    return (
      <BreakEditor
        domain={[0, 30]}
        bars={bars}
        breaks={breaks}
        most={8}
        colorsFor={(limits) => shades.slice(0, limits.length + 1)}
        labelsFor={(limits) => limits.map(String)}
        unit="%"
        texts={texts}
        onChange={(next) => {
          told(next)
          setBreaks(next)
        }}
      />
    )
  }
  const { container } = render(<Live />)
  const plot = container.querySelector('[role="presentation"]')
  if (!(plot instanceof HTMLElement)) throw new Error('no plot')
  plot.setPointerCapture = () => undefined
  return {
    told,
    plot,
    fills: () =>
      new Set([...container.querySelectorAll('svg path[fill]')].map((p) => p.getAttribute('fill'))),
  }
}
/** 280 px wide, as where nothing is laid out. */
const at = (value: number) => ({ clientX: 1 + (value / 30) * 278, button: 0, pointerId: 1 })

describe('by keyboard', () => {
  test('arrow keys move a limit by a step, with Shift by ten; told when the key is let go', async () => {
    const { told } = show([5, 20])
    const handle = screen.getByRole('slider', { name: 'Limit 1' })
    handle.focus()
    fireEvent.keyDown(handle, { key: 'ArrowRight' })
    expect(handle).toHaveAttribute('aria-valuetext', '5.2 %')
    expect(told).not.toHaveBeenCalled()
    fireEvent.keyUp(handle, { key: 'ArrowRight' })
    expect(told).toHaveBeenLastCalledWith([5.2, 20])
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(told).toHaveBeenLastCalledWith([7.2, 20])
    await userEvent.keyboard('{End}')
    expect(told).toHaveBeenLastCalledWith([19.8, 20])
    await userEvent.keyboard('{Home}')
    expect(told).toHaveBeenLastCalledWith([0, 20])
  })

  test('Delete takes a limit away, the last one stays', async () => {
    const { told } = show([5, 20])
    screen.getByRole('slider', { name: 'Limit 1' }).focus()
    await userEvent.keyboard('{Delete}')
    expect(told).toHaveBeenLastCalledWith([20])
    expect(screen.getByRole('button', { name: 'Add' })).toHaveFocus()
    screen.getByRole('slider', { name: 'Limit 1' }).focus()
    await userEvent.keyboard('{Delete}')
    expect(screen.getAllByRole('slider')).toHaveLength(1)
  })

  test('a screen reader sets a value at once', () => {
    const { told } = show([5, 20])
    fireEvent.change(screen.getByRole('slider', { name: 'Limit 2' }), { target: { value: '12' } })
    expect(told).toHaveBeenLastCalledWith([5, 12])
  })
})

describe('by pointer', () => {
  test('dragging moves the limit live and not past its neighbour', () => {
    const { told, plot } = show([5, 20])
    fireEvent.pointerDown(plot, at(5))
    fireEvent.pointerMove(plot, at(10))
    expect(screen.getByRole('slider', { name: 'Limit 1' })).toHaveAttribute('aria-valuetext', '10 %')
    expect(told).not.toHaveBeenCalled()
    fireEvent.pointerUp(plot, at(28))
    expect(told).toHaveBeenCalledExactlyOnceWith([19.8, 20])
  })

  test('a limit does not jump to the pointer, a press on it does nothing', () => {
    const { told, plot } = show([5, 20])
    fireEvent.pointerDown(plot, at(5.6))
    fireEvent.pointerUp(plot, at(5.7))
    expect(told).not.toHaveBeenCalled()
    fireEvent.pointerDown(plot, at(5.6))
    fireEvent.pointerUp(plot, at(10.6))
    expect(told).toHaveBeenCalledExactlyOnceWith([10, 20])
  })

  test('a click makes a limit and the bars a colour more', () => {
    const { told, plot, fills } = show([5])
    expect(fills().size).toBe(2)
    fireEvent.pointerDown(plot, at(15))
    fireEvent.pointerUp(plot, at(15))
    expect(told).toHaveBeenCalledExactlyOnceWith([5, 15])
    expect(fills().size).toBe(3)
  })

  test('a drag taken away by scrolling keeps what was reached', () => {
    const { told, plot } = show([5, 20])
    fireEvent.pointerDown(plot, at(5))
    fireEvent.pointerMove(plot, at(8))
    fireEvent.pointerCancel(plot, at(8))
    expect(told).toHaveBeenCalledExactlyOnceWith([8, 20])
  })
})

describe('by number', () => {
  test('typed, in order again, removed, added', async () => {
    const { told } = show([5, 20])
    const field = screen.getByRole('textbox', { name: 'Limit 1' })
    await userEvent.clear(field)
    await userEvent.type(field, '25,5{Enter}')
    expect(told).toHaveBeenLastCalledWith([20, 25.5])
    await userEvent.click(screen.getByRole('button', { name: 'Add' }))
    expect(told).toHaveBeenLastCalledWith([10, 20, 25.5])
    await userEvent.click(screen.getByRole('button', { name: 'Remove 20' }))
    expect(told).toHaveBeenLastCalledWith([10, 25.5])
  })

  test('at most eight', async () => {
    const { told, plot } = show([1, 2, 3, 4, 5, 6, 7, 8])
    await userEvent.click(screen.getByRole('button', { name: 'Add' }))
    fireEvent.pointerDown(plot, at(20))
    fireEvent.pointerUp(plot, at(20))
    expect(told).not.toHaveBeenCalled()
    expect(screen.getByText('full')).toBeVisible()
  })
})
