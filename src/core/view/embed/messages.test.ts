import { describe, expect, it } from 'vitest'
import { greatestHeight, heightWithin, leastHeight, messageOf, readMessage } from './messages.ts'

const message = (patch: object) => ({
  ns: 'raumblick',
  v: 1,
  type: 'setState',
  payload: { link: '#a=b' },
  ...patch,
})

describe('messages from the page around', () => {
  it('are read', () => {
    expect(readMessage(message({}))).toMatchObject({ type: 'setState', payload: { link: '#a=b' } })
    expect(readMessage({ ns: 'raumblick', v: 1, type: 'requestHeight' })).toMatchObject({
      type: 'requestHeight',
    })
  })

  const circular: Record<string, unknown> = {}
  circular['self'] = circular
  it.each([
    ['another name space', message({ ns: 'srm' })],
    ['a later version', message({ v: 2 })],
    ['another type', message({ type: 'eval' })],
    ['no link', message({ payload: {} })],
    ['a link that is no text', message({ payload: { link: 5 } })],
    ['a very long link', message({ payload: { link: 'x'.repeat(2001) } })],
    ['a text', 'raumblick'],
    ['nothing', null],
    ['an object in a circle', circular],
  ])('%s is not one', (_, data) => expect(readMessage(data)).toBeUndefined())
})

describe('messages to it', () => {
  it('bear name space and version', () => {
    expect(messageOf({ type: 'height', payload: { height: 300 } })).toEqual({
      ns: 'raumblick',
      v: 1,
      type: 'height',
      payload: { height: 300 },
    })
  })

  it('ask for whole heights within limits', () => {
    expect([-5, 320.2, 1e9].map(heightWithin)).toEqual([leastHeight, 321, greatestHeight])
  })
})
