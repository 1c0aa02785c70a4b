import { describe, expect, test } from 'vitest'
import { histogramGeometry } from './histogramGeometry.ts'

const input = {
  domain: [0, 30] as const,
  bars: [
    { from: 0, to: 3, count: 2, color: '#111' },
    { from: 3, to: 6, count: 0, color: '#111' },
    { from: 6, to: 9, count: 4, color: '#222' },
  ],
  colors: ['#111', '#222', '#333'],
  breaks: [5, 6],
  breakLabels: ['5,00', '6,00'],
  width: 232,
}

describe('histogram', () => {
  const geometry = histogramGeometry(input)

  test('bars of a class share a path; an empty bar is not drawn', () => {
    expect(geometry.bars.map(({ color, path }) => [color, path.match(/M/g)?.length])).toEqual([
      ['#111', 1],
      ['#222', 1],
    ])
  })

  test('classes follow one another over the whole domain', () => {
    const { segments } = geometry
    expect(segments).toHaveLength(3)
    expect(segments[0]?.x).toBe(1)
    for (const [i, { x, width }] of segments.entries())
      expect(x + width).toBeCloseTo(segments[i + 1]?.x ?? 231)
  })

  test('limits that stand close together do not overlap', () => {
    const [a, b] = geometry.labels
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(24)
  })

  test('where not all limits have room, every second stands, inside the width', () => {
    const breaks = [2, 4, 6, 8, 10, 12]
    const breakLabels = ['−1,5', '−0,7', '−0,2', '0,2', '0,7', '1,5']
    const narrow = histogramGeometry({ ...input, breaks, breakLabels, width: 128 }).labels
    expect(narrow.map(({ text }) => text)).toEqual(['−1,5', '−0,2', '0,7'])
    for (const { x } of narrow) expect(x).toBeLessThan(128 - 10)
    expect(histogramGeometry({ ...input, breaks, breakLabels, width: 232 }).labels).toHaveLength(6)
  })

  test('a place belongs to the class that holds its value, the limit itself to the lower', () => {
    const classAt = (value: number) => geometry.classAt(geometry.xOf(value))
    expect([0, 4.9, 5, 5.1, 6, 30].map(classAt)).toEqual([0, 0, 0, 1, 1, 2])
  })

  test('values outside the domain stand at its edge', () => {
    expect(geometry.xOf(99)).toBe(geometry.xOf(30))
  })
})
