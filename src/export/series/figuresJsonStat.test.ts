import { describe, expect, test } from 'vitest'
import { cellAt } from '../../core/release/dataset.ts'
import { readDataset } from '../../core/release/reading/readDataset.ts'
import { sampleCellOf } from '../../testing/sampleCells.ts'
import { sampleFile } from '../../testing/sampleDataset.ts'
import { datasetOf, sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { aboutView } from '../about/aboutView.ts'
import { figuresJsonStat } from './figuresJsonStat.ts'

const scene = sampleScene({ filters: [{ kind: 'above', at: 12 }] })
const about = aboutView(scene, {
  manifest: { ...sampleManifest, license: 'dl-de/by-2-0' },
  page: 'https://atlas.example/',
  day: '2026-12-01',
})
const dataset = datasetOf('kinderarmut', 'ort')
if (!dataset) throw new Error('the sample has it')
const { areas, periods } = dataset
const published = sampleFile('kinderarmut', 'ort', areas, periods, (id, period) => {
  const cell = sampleCellOf['kinderarmut']?.('ort', id, period)
  if (!cell) throw new Error('the sample has it')
  return cell
})
const text = figuresJsonStat(JSON.stringify(published), about)

/** Reads a cell as the JSON-stat standard has it (row-major over `size`), written from the standard alone. */
function cellBySpecification(file: string, at: Readonly<Record<string, string>>) {
  const { id, size, dimension, value, status } = JSON.parse(file)
  let position = 0
  for (const [i, name] of id.entries()) {
    const { index } = dimension[name].category
    const place: number = Array.isArray(index) ? index.indexOf(at[name]) : index[at[name] ?? '']
    position = position * size[i] + place
  }
  return { value: value[position], status: status?.[position] }
}

describe('figuresJsonStat', () => {
  test('read by the project’s reader: every cell of every period as published', () => {
    const read = readDataset({
      bytes: new TextEncoder().encode(text),
      indicator: 'kinderarmut',
      level: 'ort',
    })
    if (read.kind !== 'read') throw new Error(read.detail)
    for (const area of areas)
      for (const period of periods)
        expect(cellAt(read.value, area, period)).toEqual(cellAt(dataset, area, period))
  })

  test('read by the standard: the values that the view shows', () => {
    for (const { id, cell } of scene.rows) {
      const got = cellBySpecification(text, { measure: 'value', area: id, period: '2024' })
      expect(got.value).toBe(cell.kind === 'number' ? cell.value : null)
      if (cell.kind === 'absent') expect(got.status).toBe(cell.status)
      if (cell.kind === 'number')
        expect(cellBySpecification(text, { measure: 'numerator', area: id, period: '2024' }).value).toBe(
          cell.numerator ?? null,
        )
    }
  })

  test('says where it comes from, in the members of the standard', () => {
    expect(JSON.parse(text)).toMatchObject({
      version: '2.0',
      class: 'dataset',
      source: 'Erfundene Statistik',
      updated: '2026-11-21',
      link: { license: [{ href: 'https://www.govdata.de/dl-de/by-2-0' }] },
      dimension: {
        measure: { category: { unit: { value: { symbol: '%', label: 'Prozent', decimals: 1 } } } },
      },
      extension: {
        indicator: 'kinderarmut',
        level: 'ort',
        raumblick: {
          publisher: 'Amt für Muster',
          license: 'dl-de/by-2-0',
          release: '2026.1',
          link: about.link,
        },
      },
    })
  })
})
