import { expect, it } from 'vitest'
import type { MapOutlines } from '../mapPicture.ts'
import { isDetailed } from './isDetailed.ts'
import { gridOutlines } from './sampleOutlines.ts'

const lineOf = (points: number) => Array.from({ length: points }, (_, i) => [6 + i / 1e5, 50])
const withBorders = (...points: readonly number[]): MapOutlines => ({
  ...gridOutlines({ columns: 2, rows: 2 }),
  borders: { type: 'MultiLineString', coordinates: points.map(lineOf) },
})

it('is what has thousands of areas', () => {
  const outlines = gridOutlines({ columns: 2, rows: 2 })
  const [area] = outlines.areas
  if (!area) throw new Error('no area')
  const areas = (count: number) => Array.from({ length: count }, () => area)
  expect(isDetailed({ ...outlines, areas: areas(1999) })).toBe(false)
  expect(isDetailed({ ...outlines, areas: areas(2000) })).toBe(true)
})

it('is what has few areas of many points, counted over all lines', () => {
  expect(isDetailed(withBorders(7000, 7000))).toBe(false)
  expect(isDetailed(withBorders(8000, 8000))).toBe(true)
})
