// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useWidth } from './useWidth.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const seen: number[] = []
function Chart({ initial }: { initial: number }) {
  const [ref, width] = useWidth<HTMLDivElement>(initial)
  seen.push(width)
  return <div ref={ref} />
}
const drawn = (initial: number) => {
  seen.length = 0
  render(<Chart initial={initial} />)
  return [...seen]
}

it('begins with what it is told, and with what its like measured last', () => {
  const box = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect')
  box.mockReturnValue(new DOMRect(0, 0, 481.6, 100))
  expect(drawn(464)).toEqual([464, 481])
  expect(drawn(464)[0]).toBe(481)
  expect(drawn(232)[0]).toBe(232)
})

it('keeps to what it is told where nothing is laid out', () => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect())
  expect(drawn(440)).toEqual([440])
  expect(drawn(440)).toEqual([440])
})
