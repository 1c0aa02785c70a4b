import { describe, expect, it } from 'vitest'
import { foldText } from './foldText.ts'
import { beginnings, matchesWords, matchGrade, wordsOf } from './matchesWords.ts'

const matches = (query: string, text: string) => matchesWords(wordsOf(query), foldText(text))
const grade = (query: string, name: string) => matchGrade(wordsOf(query), beginnings(name))

describe('matchesWords', () => {
  it.each([
    ['würselen', 'Würselen'],
    ['wuerselen', 'Würselen'],
    ['wurselen', 'Würselen'],
    ['WÜRS', 'Würselen'],
    ['Müller', 'Mueller'],
    ['strasse', 'Große Straße'],
    ['grosse straße', 'Große Strasse'],
    ['cafe', 'Café'],
    ['über', 'U\u0308berhang'],
  ])('finds %j in %j, however it is spelled', (query, text) => {
    expect(matches(query, text)).toBe(true)
  })

  it('finds parts inside words', () => {
    expect(matches('armut', 'Kinderarmut')).toBe(true)
  })

  it('finds several words in any order, parted by blanks, commas or slashes', () => {
    expect(matches('mitte, alsdorf', 'Alsdorf-Mitte')).toBe(true)
    expect(matches('quote sgb', 'SGB-II-Quote')).toBe(true)
    expect(matches('alsdorf nord', 'Alsdorf-Mitte')).toBe(false)
  })

  it('finds keys by their beginning and their middle', () => {
    expect(matches('05334', 'Alsdorf-Mitte\n05334004-01a')).toBe(true)
    expect(matches('004-01', 'Alsdorf-Mitte\n05334004-01a')).toBe(true)
  })

  it('takes no umlaut for another', () => {
    expect(matches('wörselen', 'Würselen')).toBe(false)
  })

  it('an empty query has no words', () => {
    expect(wordsOf(' , ')).toEqual([])
  })
})

describe('matchGrade', () => {
  it('sets the beginning of a name before beginnings of words, those before the inside, that before the rest', () => {
    expect(grade('alt', 'Altenquotient')).toBe(0)
    expect(grade('mitte', 'Alsdorf-Mitte')).toBe(1)
    expect(grade('quotient', 'Altenquotient')).toBe(2)
    expect(grade('eschweiler', 'Alsdorf-Mitte')).toBe(3)
  })
})
