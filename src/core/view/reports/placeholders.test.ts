import { expect, test } from 'vitest'
import { asked, fillPlaceholders, placeholdersIn, placeholderText, unreadableIn } from './placeholders.ts'

test.each(asked)('what is offered is read: %s', (what) => {
  const text = placeholderText(what, 'sgb2-quote', 'kreis:K1')
  expect(placeholdersIn(`a ${text} b`)).toEqual([{ text, what, indicator: 'sgb2-quote', area: 'kreis:K1' }])
  expect(placeholdersIn(placeholderText(what, 'a'))).toMatchObject([{ what, indicator: 'a' }])
})

test('what is none is named, each once, and stays in its place', () => {
  const text = '{{vlaue:x}} {{value}} {{value:x}} {{vlaue:x}} {{constructor:x}}'
  expect(unreadableIn(text)).toEqual(['{{vlaue:x}}', '{{value}}', '{{constructor:x}}'])
  expect(fillPlaceholders(text, (found) => (found ? '1' : '?'))).toBe('? ? 1 ? ?')
})
