import { describe, expect, it } from 'vitest'
import { exactGeoJson } from './exactGeoJson.ts'
import { square } from './fixtures/squares.ts'
import { wigglyGrid } from './fixtures/wigglyGrid.ts'

const textOf = (...parts: Parameters<typeof exactGeoJson>) => new TextDecoder().decode(exactGeoJson(...parts))

describe('exactGeoJson', () => {
  it('writes an area a line, parent only where there is one, and no crs', () => {
    const geometry = { type: 'Polygon' as const, coordinates: [square(6.1234567, 50)] }
    const text = textOf({
      level: 'town',
      edition: '2020',
      areas: [
        { type: 'Feature', properties: { id: '01', name: 'Süd', parent: '0' }, geometry },
        { type: 'Feature', properties: { name: '"Nord"', id: '02' }, geometry },
      ],
    })
    const coordinates = '[[[6.1234567,50],[7.1234567,50],[7.1234567,51],[6.1234567,51],[6.1234567,50]]]'
    expect(text).toBe(
      `{"type":"FeatureCollection","features":[\n` +
        `{"type":"Feature","properties":{"id":"01","name":"Süd","parent":"0"},"geometry":{"type":"Polygon","coordinates":${coordinates}}},\n` +
        `{"type":"Feature","properties":{"id":"02","name":"\\"Nord\\""},"geometry":{"type":"Polygon","coordinates":${coordinates}}}\n` +
        `]}\n`,
    )
  })

  it('writes no more than seven decimals', () => {
    for (const edition of wigglyGrid(3, 3, 50, 5)) expect(textOf(edition)).not.toMatch(/\.\d{8}/)
  })
})
