import { expect, it } from 'vitest'
import { fakeTerminal } from './fakeTerminal.ts'
import { folderMissing, report } from './report.ts'

const ended = { done: 'All is well.', failed: 'All is lost.' }

it('says a problem once that was found twice, and how it ended', () => {
  const terminal = fakeTerminal()
  expect(report([folderMissing('a'), folderMissing('a')], 'text', terminal, ended)).toBe(3)
  expect(terminal.texts().out).toBe(`Folder
  error   there is no folder a

1 error, 0 warnings. All is lost.
`)
})

it('without problems: nothing but the end, and for programs nothing at all', () => {
  const terminal = fakeTerminal()
  expect(report([], 'text', terminal, ended)).toBe(0)
  expect(report([], 'json', terminal, ended)).toBe(0)
  expect(terminal.texts().out).toBe('0 errors, 0 warnings. All is well.\n')
})
