// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleManifest } from '../testing/sampleRelease.ts'
import { startLinkSync } from './linkSync.ts'
import { useNotices } from './noticeStore.ts'
import * as view from './viewStore.ts'

const withdrawn = { date: '2025-11-02', reason: 'Zähler falsch' }
/** A site with the releases 2026.1 (open), 2024.1 and 2025.1, which was taken back. */
const releaseFor = (pinned: string | undefined) =>
  pinned === '2024.1' ? { id: '2024.1' } : { id: '2026.1', ...(pinned === '2025.1' && { withdrawn }) }

let stop = () => {}
const start = (hash = '', options = {}) => {
  history.replaceState(null, '', `/${hash}`)
  stop = startLinkSync({ manifest: sampleManifest, start: {}, releaseFor, ...options })
}
/** As back and forward do: the address has changed before the event comes. */
const goTo = (hash: string) => {
  history.replaceState(null, '', `/${hash}`)
  window.dispatchEvent(new PopStateEvent('popstate'))
}
const told = () => renderHook(useNotices).result.current.map(({ notice }) => notice.code)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('from the address', () => {
  it('opens the view of the link', () => {
    start('#indicator=medianalter&areas=K2')
    expect(view.readView()).toMatchObject({ indicator: 'medianalter', level: 'kreis', areas: ['K2'] })
  })

  it('opens what the configuration wishes for where the link is silent', () => {
    start('', { start: { indicator: 'kinder' } })
    expect(view.readView()?.indicator).toBe('kinder')
    expect(location.hash).toBe('')
  })

  it('says what it could not show and puts the address right', () => {
    start('#indicator=nichts&foo=1')
    expect(told().toSorted()).toEqual(['unknownIndicator', 'unknownKey'])
    expect(location.hash).toBe('')
  })

  it('follows back and forward', () => {
    start('#indicator=kinder')
    goTo('#indicator=medianalter')
    expect(view.readView()?.indicator).toBe('medianalter')
  })

  it('leaves a link to another release to whoever opens releases', () => {
    start('#indicator=kinder')
    goTo('#release=2024.1&indicator=medianalter')
    expect(view.readView()?.indicator).toBe('kinder')
    expect(location.hash).toContain('release=2024.1')
  })

  it('survives broken percent signs and no sense at all', () => {
    start('#indicator=%E0%A4%A&&==&😀')
    expect(view.readView()?.indicator).toBe('kinderarmut')
  })
})

describe('to the address', () => {
  it('makes an entry in the history for another indicator, level, area and view', () => {
    start()
    const push = vi.spyOn(history, 'pushState')
    view.chooseIndicator('kinder')
    view.chooseLevel('kreis')
    view.chooseArea('K1')
    view.showView('table')
    expect(push).toHaveBeenCalledTimes(4)
    expect(location.hash).toBe('#indicator=kinder&level=kreis&areas=K1&view=table')
  })

  it('changes the last entry for periods, once the reader stands still', () => {
    start()
    const push = vi.spyOn(history, 'pushState')
    const replace = vi.spyOn(history, 'replaceState')
    for (const period of ['2018', '2019', '2021']) view.choosePeriod(period)
    expect(location.hash).toBe('')
    vi.advanceTimersByTime(300)
    expect(location.hash).toBe('#period=2021')
    expect(push).not.toHaveBeenCalled()
    expect(replace).toHaveBeenCalledTimes(1)
  })

  it('changes the last entry for settings of panels; back brings them again', () => {
    start('#view=pattern')
    const push = vi.spyOn(history, 'pushState')
    view.setPanel('seed', 7)
    view.setAddition('uncorrected', true)
    vi.advanceTimersByTime(300)
    expect(push).not.toHaveBeenCalled()
    expect(location.hash).toBe('#view=pattern&seed=7&with=uncorrected')
    view.showView('ranking')
    expect(location.hash).toBe('#view=ranking&seed=7&with=uncorrected')
    view.setPanel('seed', undefined)
    view.setAddition('uncorrected', false)
    vi.advanceTimersByTime(300)
    expect(location.hash).toBe('#view=ranking')
    goTo('#view=pattern&seed=7&with=uncorrected')
    expect(view.readView()).toMatchObject({ view: 'pattern', seed: 7, additions: ['uncorrected'] })
  })

  it('writes a waiting period before a new entry, so that back comes to it', () => {
    start()
    view.choosePeriod('2021')
    const replaced = vi.spyOn(history, 'replaceState')
    view.chooseArea('K1-1')
    expect(replaced.mock.calls.map(([, , url]) => url)).toEqual(['#period=2021'])
    expect(location.hash).toBe('#period=2021&areas=K1-1')
  })

  it('makes one entry of a quick walk through the indicators', () => {
    start()
    const push = vi.spyOn(history, 'pushState')
    view.chooseIndicator('kinder')
    view.chooseIndicator('lage')
    view.chooseIndicator('kinder')
    expect(push).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(2000)
    view.chooseIndicator('lage')
    expect(push).toHaveBeenCalledTimes(2)
  })
})

describe('notices', () => {
  it('of a choice go with the next choice, those of the link stay', () => {
    start('#foo=1')
    view.chooseIndicator('medianalter')
    expect(told()).toEqual(expect.arrayContaining(['unknownKey', 'noDataAtLevel']))
    view.chooseArea('K1')
    expect(told()).toEqual(['unknownKey'])
  })

  it('of a withdrawn release stand for the pinned one', () => {
    start('#release=2025.1')
    expect(told()).toEqual(['withdrawnRelease'])
    expect(location.hash).toBe('')
  })

  it('of a release that never was come also to a page that is open', () => {
    start('#indicator=kinder')
    goTo('#release=1999.9&indicator=kinder')
    expect(told()).toEqual(['unknownRelease'])
    expect(location.hash).toBe('#indicator=kinder')
  })
})
