import { describe, expect, it } from 'vitest'
import { readCall, readPositionals } from './readCall.ts'
import { WrongCall } from './usage.ts'

describe('readCall', () => {
  it('reads folder, format and target', () => {
    expect(readCall(['a', '--format', 'json'], 'ATLAS')).toEqual({ folder: 'a', format: 'json' })
    expect(readCall(['--out=d', 'a'], 'ATLAS', true)).toEqual({ folder: 'a', format: 'text', out: 'd' })
  })

  it.each([
    ['no folder', [], false],
    ['two folders', ['a', 'b'], false],
    ['unknown option', ['a', '--fast'], false],
    ['unknown format', ['a', '--format', 'xml'], false],
    ['target missing', ['a'], true],
    ['target of a command that has none', ['a', '--out', 'd'], false],
  ])('%s is a wrong call', (_, args, needsOut) => {
    expect(() => readCall(args, 'ATLAS', needsOut)).toThrow(WrongCall)
  })
})

it('readPositionals refuses options', () => {
  expect(readPositionals(['a'])).toEqual(['a'])
  expect(() => readPositionals(['--x'])).toThrow(WrongCall)
})
