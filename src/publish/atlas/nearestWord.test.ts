import { describe, expect, it } from 'vitest'
import { nearestWord, suggestion } from './nearestWord.ts'

describe('nearestWord', () => {
  it.each([
    ['aggregat', 'aggregate'],
    ['Titel', 'title'],
    ['pubilsher', 'publisher'],
    ['xyz', undefined],
    ['', undefined],
  ])('%s → %s', (word, expected) => {
    expect(nearestWord(word, ['title', 'aggregate', 'publisher'])).toBe(expected)
  })

  it('counts a swap of neighbours as one fault', () => {
    expect(nearestWord('wrok', ['work'])).toBe('work')
  })
})

describe('suggestion', () => {
  it('names the nearest word, else what there is', () => {
    expect(suggestion('jbos', ['jobs'])).toBe('Did you mean "jobs"?')
    expect(suggestion('zzz', ['a', 'b'])).toBe('There is: "a", "b".')
    expect(suggestion('zzz', [])).toBe('None is declared.')
  })
})
