import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from './placeLabels.ts'

const widthOf = (text: string) => text.length * 7
const height = 16

describe('placeLabels', () => {
  it('lets the first stay and the one that touches it go', () => {
    const labels = [
      { text: 'Great', x: 0.5, y: 0.5 },
      { text: 'Small', x: 0.501, y: 0.5 },
      { text: 'Far', x: 0.6, y: 0.5 },
    ]
    expect(placeLabels(labels, 1000, widthOf, height).map(({ text }) => text)).toEqual(['Great', 'Far'])
  })

  it('finds room for all closer up', () => {
    const labels = ['a', 'b', 'c'].map((text, i) => ({ text, x: i * 0.001, y: 0 }))
    expect(placeLabels(labels, 100, widthOf, height)).toHaveLength(1)
    expect(placeLabels(labels, 100_000, widthOf, height)).toHaveLength(3)
  })

  it('never lets two overlap and never leaves a place empty that was free', () => {
    const coordinate = fc.double({ min: 0, max: 1, noNaN: true })
    const label = fc.record({
      text: fc.string({ minLength: 1, maxLength: 12 }),
      x: coordinate,
      y: coordinate,
    })
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const touch = (a: (typeof labels)[number], b: (typeof labels)[number]) =>
          Math.abs(a.x - b.x) * 500 < (widthOf(a.text) + widthOf(b.text)) / 2 - 1e-9 &&
          Math.abs(a.y - b.y) * 500 < height - 1e-9
        const shown = placeLabels(labels, 500, widthOf, height)
        for (const [i, a] of shown.entries())
          for (const b of shown.slice(i + 1)) expect(touch(a, b)).toBe(false)
        const nearly = (a: (typeof labels)[number], b: (typeof labels)[number]) =>
          Math.abs(a.x - b.x) * 500 < (widthOf(a.text) + widthOf(b.text)) / 2 + 1e-9 &&
          Math.abs(a.y - b.y) * 500 < height + 1e-9
        for (const hidden of labels)
          if (!shown.includes(hidden)) expect(shown.some((other) => nearly(other, hidden))).toBe(true)
      }),
    )
  })
})
