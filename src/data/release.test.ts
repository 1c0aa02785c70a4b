import { describe, expect, it } from 'vitest'
import type { Catalog, CatalogEntry } from '../core/release/manifest.ts'
import { pickRelease } from './release.ts'

const manifest = { path: 'manifest.json', bytes: 1, sha256: 'a'.repeat(64) }
const standing = (id: string): CatalogEntry => ({ id, date: '2026-01-01', manifest })
const gone: CatalogEntry = {
  id: '2025.1',
  date: '2025-01-01',
  withdrawn: { date: '2025-06-01', reason: 'Zähler falsch' },
}
const catalogOf = (...releases: CatalogEntry[]): Catalog => ({
  format: 'raumblick/1',
  atlas: 'a',
  title: {},
  releases,
})

describe('pickRelease', () => {
  it('takes the newest where nothing is pinned', () => {
    expect(pickRelease(catalogOf(standing('2026.2'), standing('2026.1')), undefined)).toEqual({
      entry: standing('2026.2'),
    })
  })

  it('takes the pinned one', () => {
    expect(pickRelease(catalogOf(standing('2026.2'), standing('2026.1')), '2026.1')).toEqual({
      entry: standing('2026.1'),
    })
  })

  it('passes over a newest one that was withdrawn', () => {
    expect(pickRelease(catalogOf(gone, standing('2024.1')), undefined)).toEqual({ entry: standing('2024.1') })
  })

  it('says that the pinned one was withdrawn, and why', () => {
    expect(pickRelease(catalogOf(standing('2026.1'), gone), '2025.1')).toEqual({
      entry: standing('2026.1'),
      withdrawn: gone.withdrawn,
    })
  })

  it('takes the newest for one that never was', () => {
    expect(pickRelease(catalogOf(standing('2026.1')), 'x')).toEqual({ entry: standing('2026.1') })
  })

  it('is a fault where all were withdrawn, and another where there never was one', () => {
    expect(pickRelease(catalogOf(gone), undefined)).toMatchObject({
      code: 'withdrawn',
      detail: 'Zähler falsch',
    })
    expect(pickRelease(catalogOf(), undefined)).toMatchObject({ code: 'empty' })
  })
})
