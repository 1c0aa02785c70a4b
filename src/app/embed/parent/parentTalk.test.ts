// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { originOf, parentOrigin } from './parentOrigin.ts'
import { startParentTalk, type ParentTalk } from './parentTalk.ts'

describe('the page around', () => {
  const listed = ['https://www.example.de', 'https://intranet.example.de/start', 'javascript:alert(1)']
  it.each([
    [{ ancestorOrigins: ['https://www.example.de'], referrer: '' }, 'https://www.example.de'],
    [{ referrer: 'https://www.example.de/seite' }, 'https://www.example.de'],
    [{ referrer: 'https://intranet.example.de/' }, 'https://intranet.example.de'],
    [{ ancestorOrigins: ['https://www.example.de.evil.tld'], referrer: '' }, undefined],
    [{ referrer: 'https://evil.tld/?https://www.example.de' }, undefined],
    [{ referrer: 'http://www.example.de/' }, undefined],
    [{ referrer: 'https://www.example.de:444/' }, undefined],
    [{ ancestorOrigins: ['null'], referrer: '' }, undefined],
    [{ referrer: '' }, undefined],
  ])('%j', (frame, expected) => expect(parentOrigin(listed, frame)).toBe(expected))

  it('is http or https', () => expect(originOf('javascript:alert(1)')).toBeUndefined())
})

describe('talk', () => {
  const known = 'https://www.example.de'
  const post = vi.fn<(data: unknown, origin: string) => void>()
  const parent = { postMessage: post } as unknown as Window
  const onMessage = vi.fn<() => void>()
  let talk: ParentTalk
  let time = 0

  const open = (origin: string | undefined) => {
    talk = startParentTalk({ frame: window, parent, origin, onMessage, now: () => time })
  }
  const receive = (data: unknown, from: { origin?: string; source?: unknown } = {}) =>
    window.dispatchEvent(
      Object.assign(new Event('message'), {
        data,
        origin: from.origin ?? known,
        source: 'source' in from ? from.source : parent,
      }),
    )
  const setState = { ns: 'raumblick', v: 1, type: 'setState', payload: { link: '#indicator=a' } }

  beforeEach(() => {
    vi.useFakeTimers()
    time = 0
  })
  afterEach(() => {
    talk.stop()
    vi.useRealTimers()
    vi.clearAllMocks()
  })

  it('is listened to from a listed site only', () => {
    open(known)
    receive(setState)
    expect(onMessage).toHaveBeenCalledTimes(1)
    receive(setState, { origin: `${known}.evil.tld` })
    receive(setState, { source: window })
    receive(setState, { source: null })
    receive({ ...setState, payload: { link: 5 } })
    expect(onMessage).toHaveBeenCalledTimes(1)
  })

  it('is not listened to where no site is listed', () => {
    open(undefined)
    receive(setState)
    receive(setState, { origin: 'undefined' })
    expect(onMessage).not.toHaveBeenCalled()
  })

  it('is listened to ten times a second', () => {
    open(known)
    for (let i = 0; i < 50; i += 1) receive(setState)
    expect(onMessage).toHaveBeenCalledTimes(10)
    time = 1001
    receive(setState)
    expect(onMessage).toHaveBeenCalledTimes(11)
  })

  it('tells an unlisted page its height and nothing else', () => {
    open(undefined)
    talk.tell({ type: 'ready', payload: { release: '2026.1' } })
    talk.tellHeight(400)
    expect(post.mock.calls).toEqual([
      [{ ns: 'raumblick', v: 1, type: 'height', payload: { height: 400 } }, '*'],
    ])
  })

  it('tells a listed page to its very origin', () => {
    open(known)
    talk.tell({ type: 'ready', payload: { release: '2026.1' } })
    expect(post.mock.calls[0]?.[1]).toBe(known)
  })

  it('leaves out what is hardly lower, and answers who asks', () => {
    open(undefined)
    for (const height of [400, 398, 397, 402, 399]) talk.tellHeight(height)
    expect(post).toHaveBeenCalledTimes(2)
    receive({ ns: 'raumblick', v: 1, type: 'requestHeight' }, { origin: 'https://anybody.example' })
    expect(post).toHaveBeenCalledTimes(3)
  })

  it('sends at most ten heights a second, the last one in the end', () => {
    open(undefined)
    for (let i = 0; i < 40; i += 1) talk.tellHeight(300 + i * 10)
    expect(post).toHaveBeenCalledTimes(10)
    time = 1001
    vi.advanceTimersByTime(100)
    expect(post).toHaveBeenLastCalledWith(expect.objectContaining({ payload: { height: 690 } }), '*')
  })

  it('falls silent where heights answer each other for ever, until they rest', () => {
    open(undefined)
    let height = 300
    for (let i = 0; i < 1000; i += 1) {
      time += 20
      height += 10
      talk.tellHeight(300 + (height % 700))
      vi.advanceTimersByTime(20)
    }
    // 20 seconds: without the breaker two hundred.
    expect(post.mock.calls.length).toBeLessThanOrEqual(30)
    time += 6000
    talk.tellHeight(1234)
    expect(post).toHaveBeenLastCalledWith(expect.objectContaining({ payload: { height: 1234 } }), '*')
  })
})
