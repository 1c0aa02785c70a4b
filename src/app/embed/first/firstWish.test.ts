import { describe, expect, it } from 'vitest'
import { firstWish, fullViewHref, pairsOf } from './firstWish.ts'

const plain = 'indicator=share&level=ort'
const wishOf = (link: string, config: object = {}) => firstWish(pairsOf(`#${link}`), config)

describe('a wish', () => {
  it('is read from the link', () => {
    expect(wishOf(`${plain}&period=2024&areas=A%252C1,B&scope=K1&lang=en`)).toEqual({
      indicator: 'share',
      level: 'ort',
      period: '2024',
      areas: ['A,1', 'B'],
      scope: 'K1',
      language: 'en',
    })
  })

  it('fills up from the configuration, which never overrides the link', () => {
    const start = 'indicator=count&level=kreis&areas=K2'
    expect(wishOf('level=ort', { start, language: 'en' })).toEqual({
      indicator: 'count',
      level: 'ort',
      areas: ['K2'],
      language: 'en',
    })
    expect(wishOf('indicator=share&areas=', { start })?.areas).toEqual([])
  })

  it('lets pass what changes no figure', () => {
    expect(wishOf(`${plain}&mode=value&palette=blues&show=map,figures&accent=0b6b5e&v=1`)).toBeDefined()
  })

  it.each([
    ['no indicator', 'level=ort'],
    ['no level', 'indicator=share'],
    ['an empty period', `${plain}&period=`],
    ['another mode', `${plain}&mode=change`],
    ['a filter', `${plain}&filter=above:9`],
    ['a combined area', `${plain}&combine=A,B`],
    ['a group', `${plain}&scope=group:A,B`],
    ['a language that is not there', `${plain}&lang=fr`],
    ['a key that nobody knows', `${plain}&abc=1`],
    ['a newer link', `${plain}&v=2`],
    ['no figures wanted', `${plain}&show=map`],
  ])('is left to the program: %s', (_, link) => {
    expect(wishOf(link)).toBeUndefined()
  })

  it('is left to the program where the configuration changes what is shown', () => {
    expect(wishOf(plain, { start: 'mode=change' })).toBeUndefined()
    expect(wishOf(plain, { start: 3 })).toBeUndefined()
  })
})

it('leads to the full view without what is about the frame', () => {
  expect(fullViewHref(`#${plain}&show=map&accent=0b6b5e&areas=A`)).toBe(`./#${plain}&areas=A`)
  expect(fullViewHref('')).toBe('./')
})
