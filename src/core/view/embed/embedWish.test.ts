import { describe, expect, it } from 'vitest'
import { sampleManifest, sampleView } from '../../../testing/sampleRelease.ts'
import { parseLink } from '../link.ts'
import { splitEmbedLink, usualParts } from './embedOptions.ts'
import { embedView, firstWish, wishedLink, type EmbedWish } from './embedWish.ts'

const wish: EmbedWish = firstWish(sampleView)
const read = (patch: Partial<EmbedWish>, view = sampleView) => {
  const { options, rest, notices } = splitEmbedLink(
    wishedLink(sampleManifest, view, { ...wish, ...patch }, {}),
  )
  expect(notices).toEqual([])
  return { options, wish: parseLink(rest).wish }
}

describe('a wished frame', () => {
  it('is the usual one at first and follows releases and periods', () => {
    const { options, wish: asked } = read({})
    expect(options).toEqual({ parts: usualParts, offered: [] })
    expect(asked).toEqual({ indicator: 'kinderarmut', level: 'ort', language: 'de' })
  })

  it('pinned, names release and period', () => {
    expect(read({ isPinned: true }).wish).toMatchObject({ release: '2026.1', period: '2024' })
  })

  it('keeps a period that is not the newest though it follows releases', () => {
    expect(read({}, { ...sampleView, period: '2022' }).wish.period).toBe('2022')
  })

  it('fixes a district, or lets readers choose one', () => {
    const fixed = read({ district: { kind: 'fixed', id: 'K1' } })
    expect(fixed.wish.scope).toEqual({ kind: 'within', id: 'K1' })
    expect(fixed.options.parts).not.toContain('scope')
    const free = read({ district: { kind: 'free' } })
    expect(free.wish.scope).toBeUndefined()
    expect(free.options.parts).toContain('scope')
  })

  it('says which indicators may be chosen only where one may be', () => {
    expect(read({ offered: ['a,b'], parts: ['map'] }).options.offered).toEqual([])
    expect(read({ offered: ['a,b', 'c'], parts: ['map', 'indicators'] }).options.offered).toEqual([
      'a,b',
      'c',
    ])
  })

  it('begins with what the page shows', () => {
    const view = {
      ...sampleView,
      release: '2026.1',
      scope: { kind: 'group', ids: ['K1-1', 'K2-1'] },
    } as const
    const first = firstWish(view)
    expect(first).toMatchObject({ isPinned: true, district: { kind: 'asShown' } })
    expect(embedView(view, first, '2026.1')).toEqual(view)
  })
})
