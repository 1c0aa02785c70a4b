import { describe, expect, it } from 'vitest'
import { sampleManifest, sampleView } from '../../testing/sampleRelease.ts'
import { linkOf, parseLink } from './link.ts'
import { resolveView } from './resolveView.ts'
import { wholeLink } from './wholeLink.ts'
import type { ViewState } from './viewState.ts'

const open = (link: string, start = {}) => resolveView(sampleManifest, parseLink(link).wish, start).view

describe('a link that stays', () => {
  it('names indicator, level, period and language though they are the defaults', () => {
    expect(linkOf(sampleManifest, sampleView)).toBe('')
    expect(parseLink(wholeLink(sampleManifest, sampleView)).wish).toEqual({
      indicator: 'kinderarmut',
      level: 'ort',
      period: '2024',
      language: 'de',
    })
  })

  it('keeps what the map shows, what is left out and how the table is sorted', () => {
    const view: ViewState = {
      ...sampleView,
      release: '2026.1',
      mode: 'change',
      from: '2019',
      change: 'relative',
      scope: { kind: 'within', id: 'K1' },
      filters: [{ kind: 'above', at: 5 }],
      areas: ['K1-1'],
      view: 'table',
      sort: { column: 'name', descending: false },
    }
    expect(open(wholeLink(sampleManifest, view))).toEqual(view)
  })

  it('is not changed by what the site is set to', () => {
    const start = { areas: ['K1-1'], scope: { kind: 'within', id: 'K1' }, view: 'table' } as const
    const link = wholeLink(sampleManifest, sampleView, { start })
    expect(open(link, start)).toEqual(sampleView)
  })

  it('follows newer periods where that is wished and the newest is shown', () => {
    const wishOf = (period: string) =>
      parseLink(wholeLink(sampleManifest, { ...sampleView, period }, { followsPeriods: true })).wish
    expect(wishOf('2024').period).toBeUndefined()
    expect(wishOf('2022').period).toBe('2022')
    const start = { period: '2022' }
    expect(open(wholeLink(sampleManifest, sampleView, { start, followsPeriods: true }), start).period).toBe(
      '2024',
    )
  })
})
