import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { atOnce } from '../core/statistics/progress/atOnce.ts'
import { blobInPieces } from './blobInPieces.ts'

test('holds the texts one after the other, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (texts) => {
      const blob = atOnce(blobInPieces(texts, 'text/plain'))
      expect(blob.type).toBe('text/plain')
      expect(await blob.text()).toBe(texts.join(''))
    }),
    { numRuns: 50 },
  )
})

test('no character is cut in two, wherever the border of a part falls', async () => {
  for (const before of ['', 'a', 'ab']) {
    const text = before + '𝄞'.repeat(300_000)
    expect(await atOnce(blobInPieces([text])).text()).toBe(text)
  }
})

test('lets others work in between, also within one long text', () => {
  const texts = { many: Array.from({ length: 2000 }, () => 'x'.repeat(1000)), one: ['x'.repeat(2_000_000)] }
  for (const list of Object.values(texts)) expect([...blobInPieces(list)].length).toBeGreaterThan(7)
})
