import { expect, it } from 'vitest'
import { fakeTerminal } from './fakeTerminal.ts'
import { progressOn } from './progress.ts'

it('shows progress on a terminal and wipes it away', () => {
  const terminal = fakeTerminal(false, true)
  const { progress, clear } = progressOn(terminal)
  progress(2, 12, 'data/a.csv')
  clear()
  expect(terminal.texts()).toEqual({ out: '', err: '\r\u001B[K 3/12 data/a.csv\r\u001B[K' })
})

it('stays quiet in a pipe', () => {
  const terminal = fakeTerminal(false, false)
  const { progress, clear } = progressOn(terminal)
  progress(0, 1, 'x')
  clear()
  expect(terminal.texts()).toEqual({ out: '', err: '' })
})
