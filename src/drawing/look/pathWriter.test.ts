import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { short } from './path.ts'
import { pathWriter, tenths } from './pathWriter.ts'

const coordinate = fc.double({ min: -20_000, max: 20_000, noNaN: true })

test('numbers are written as everywhere else, each point with its letter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 300 }), (places) => {
      const writer = pathWriter()
      writer.begin()
      for (const [x, y] of places) writer.point(tenths(x), tenths(y))
      expect(writer.end(1, false)).toBe(true)
      const texts = places.map(([x, y]) => `${short(x)} ${short(y)}`)
      const told = texts.filter((text, i) => i === 0 || text !== texts[i - 1])
      expect(writer.take()).toBe(`M${told.join('L')}`)
    }),
  )
})

test('worked example: two rings, one of them too small to be seen', () => {
  const writer = pathWriter()
  const ring = (...places: readonly number[]) => {
    writer.begin()
    for (let i = 0; i < places.length; i += 2)
      writer.point(tenths(places[i] ?? 0), tenths(places[i + 1] ?? 0))
    return writer.end(3, true)
  }
  expect(ring(0, -0.04, 10.06, 0, 9.96, 12345.67)).toBe(true)
  expect(ring(5, 5, 5.01, 5.02, 5.04, 5)).toBe(false)
  expect(writer.take()).toBe('M0 0L10.1 0L10 12345.7Z')
  expect(writer.take()).toBe('')
})
