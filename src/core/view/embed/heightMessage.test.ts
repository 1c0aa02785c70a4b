import { expect, it } from 'vitest'
import { heightOf } from './heightMessage.ts'
import { messageOf } from './messages.ts'

it('reads what a frame tells of its height', () => {
  expect(heightOf(messageOf({ type: 'height', payload: { height: 640 } }))).toBe(640)
})

it.each([
  ['another message', messageOf({ type: 'ready', payload: { release: '2026.1' } })],
  ['a height beyond the limits', { ns: 'raumblick', v: 1, type: 'height', payload: { height: 1e6 } }],
  ['a height that is no number', { ns: 'raumblick', v: 1, type: 'height', payload: { height: '640' } }],
  ['another name space', { ns: 'srm', v: 1, type: 'height', payload: { height: 640 } }],
  ['nothing', null],
])('hears nothing in %s', (_, data) => expect(heightOf(data)).toBeUndefined())
