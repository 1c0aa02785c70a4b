// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useAreaWalk } from './useAreaWalk.ts'
import { WalkedOption } from './WalkedOption.tsx'

const row = ['a', 'b', 'c'].map((id) => ({ id }))
const hover = vi.fn<(id: string | undefined) => void>()
const onChoose = vi.fn<(id: string, isAdding: boolean) => void>()
const onWalk = vi.fn<(to: { id: string }) => void>()

function Row({ shown = row }: { shown?: typeof row }) {
  const { walked, optionId, keys, pointer } = useAreaWalk(
    {
      find: (id) => shown.find((one) => one.id === id),
      start: shown[0],
      next: (from, key) =>
        shown[shown.findIndex(({ id }) => id === from?.id) + (key === 'ArrowRight' ? 1 : -1)] ?? from,
      nearest: (left) => shown[Math.floor(left / 10)],
      onWalk,
    },
    { hover, onChoose },
  )
  return (
    // No native list can be a picture.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="listbox" tabIndex={0} aria-label="Reihe" {...keys} {...pointer}>
      {walked && (
        <WalkedOption id={optionId} isChosen={false} place={shown.indexOf(walked)} count={shown.length}>
          {walked.id}
        </WalkedOption>
      )}
    </div>
  )
}
const list = () => screen.getByRole('listbox')
const spoken = () => screen.getByRole('option').textContent

beforeEach(() => vi.clearAllMocks())
afterEach(cleanup)

describe('useAreaWalk', () => {
  test('arrow keys walk, tell the hover, and the option walked to is the active one', () => {
    render(<Row />)
    expect(spoken()).toBe('a')
    fireEvent.keyDown(list(), { key: 'ArrowRight' })
    expect(spoken()).toBe('b')
    expect(hover).toHaveBeenLastCalledWith('b')
    expect(onWalk).toHaveBeenLastCalledWith({ id: 'b' })
    expect(list().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id)
    expect(screen.getByRole('option').getAttribute('aria-posinset')).toBe('2')
  })

  test('Enter and space choose, with shift or control in addition; Escape lets go', () => {
    render(<Row />)
    fireEvent.keyDown(list(), { key: 'Enter' })
    fireEvent.keyDown(list(), { key: ' ', shiftKey: true })
    fireEvent.keyDown(list(), { key: 'Enter', ctrlKey: true })
    expect(onChoose.mock.calls).toEqual([
      ['a', false],
      ['a', true],
      ['a', true],
    ])
    fireEvent.keyDown(list(), { key: 'Escape' })
    expect(hover).toHaveBeenLastCalledWith(undefined)
  })

  test('other keys are left to the page', () => {
    render(<Row />)
    // fireEvent says whether nobody prevented what the page would do.
    expect(fireEvent.keyDown(list(), { key: 'Tab' })).toBe(true)
    expect(fireEvent.keyDown(list(), { key: 'ArrowLeft' })).toBe(false)
  })

  test('the pointer finds the nearest, and a press chooses it', () => {
    render(<Row />)
    fireEvent.pointerMove(list(), { clientX: 15 })
    expect(hover).toHaveBeenLastCalledWith('b')
    fireEvent.click(list(), { clientX: 25, metaKey: true })
    expect(onChoose).toHaveBeenLastCalledWith('c', true)
    fireEvent.click(list(), { clientX: 99 })
    expect(onChoose).toHaveBeenCalledTimes(1)
    fireEvent.pointerLeave(list())
    expect(hover).toHaveBeenLastCalledWith(undefined)
  })

  test('what was walked to is gone: the walk stands at its start again; with nothing left there is no option', () => {
    const { rerender } = render(<Row />)
    fireEvent.keyDown(list(), { key: 'ArrowRight' })
    rerender(<Row shown={row.filter(({ id }) => id !== 'b')} />)
    expect(spoken()).toBe('a')
    rerender(<Row shown={[]} />)
    expect(screen.queryByRole('option')).toBeNull()
    expect(list().hasAttribute('aria-activedescendant')).toBe(false)
    fireEvent.keyDown(list(), { key: 'Enter' })
    expect(onChoose).not.toHaveBeenCalled()
  })
})
