import { expect, test } from 'vitest'
import { defaultConfig } from '../../data/config.ts'
import { makeRelease } from '../../data/release.ts'
import { datasetOf, sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import type { Catalog } from '../../core/release/manifest.ts'
import { indicatorById } from '../../core/release/lookups.ts'
import { sampleSiteUrl } from '../../testing/sampleSite.ts'
import type { ExportSource } from './exportJob.ts'
import { makeCsv } from './makeFigures.ts'

const catalog: Catalog = { format: 'raumblick/1', atlas: 'muster', title: {}, releases: [] }

const source = (loadPlotted?: ExportSource['loadPlotted']): ExportSource => ({
  scene: sampleScene({ view: 'scatter' }),
  release: makeRelease(`${sampleSiteUrl}data/`, sampleManifest),
  site: { config: defaultConfig, catalog, dataUrl: `${sampleSiteUrl}data/`, start: {} },
  pageUrl: sampleSiteUrl,
  pictures: [],
  loadPlotted,
})
const csvOf = async (from: ExportSource) => {
  const { blob } = await makeCsv(from)(new AbortController().signal, () => undefined)
  return (await blob.text()).split(/\r?\n/).map((line) => line.split(';'))
}

test('the table of a scatter plot bears the other indicator: value, status, period, unit', async () => {
  const [indicator, dataset] = [indicatorById(sampleManifest, 'kinder'), datasetOf('kinder', 'ort')]
  if (!indicator || !dataset) throw new Error('the sample has both')
  const [head = [], ...rows] = await csvOf(
    source(() => Promise.resolve({ indicator, dataset, period: '2023' })),
  )
  const cell = (row: readonly string[] | undefined, name: string) => row?.[head.indexOf(name)]
  const row = rows.find((one) => one.some((text) => text.includes('K3-2')))
  expect(cell(row, 'second_indicator')).toContain('kinder')
  expect(cell(row, 'second_period')).toContain('2023')
  expect(cell(row, 'second_value')).toMatch(/^\d+$/)
  expect(head).toEqual(expect.arrayContaining(['value', 'status', 'period', 'second_status', 'second_unit']))
})

test('of any other view it does not', async () => {
  const [head = []] = await csvOf(source())
  expect(head).not.toContain('second_value')
})
