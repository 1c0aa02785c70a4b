import { expect, it } from 'vitest'
import { sampleFile } from '../../testing/sampleDataset.ts'
import { datasetOf, sampleManifest } from '../../testing/sampleRelease.ts'
import { cellAt, toDataset } from './dataset.ts'
import { newestOf } from './newestOf.ts'

/** Every dataset of the sample, as a file. */
const files = sampleManifest.indicators.flatMap(({ id, datasets }) =>
  datasets.flatMap(({ level, periods }) => {
    const dataset = datasetOf(id, level)
    return dataset
      ? [{ id, level, file: sampleFile(id, level, dataset.areas, periods, (a, p) => cellAt(dataset, a, p)) }]
      : []
  }),
)

it('says of the newest period what the series says, numbers and words, and of no other', () => {
  let words = 0
  for (const { id, level, file } of files) {
    const [series, newest] = [toDataset(file, id, level), toDataset(newestOf(file), id, level)]
    const period = series.periods.at(-1) ?? ''
    expect(newest.periods).toEqual([period])
    expect(newest.areas).toEqual(series.areas)
    expect(Object.keys(newest.columns)).toEqual(Object.keys(series.columns))
    for (const area of series.areas) {
      expect(cellAt(newest, area, period)).toEqual(cellAt(series, area, period))
      for (const earlier of series.periods.slice(0, -1))
        expect(cellAt(newest, area, earlier)).toEqual({ kind: 'absent', status: 'missing' })
    }
    words += newest.status.size
  }
  expect(files.length).toBeGreaterThan(3)
  expect(words).toBeGreaterThan(0)
})

it('is the file itself where that has one period', () => {
  const dataset = datasetOf('kinderarmut', 'ort')
  const cell = { kind: 'number', value: 1 } as const
  const one = sampleFile('kinderarmut', 'ort', dataset?.areas ?? [], ['2024'], () => cell)
  expect(newestOf(one)).toBe(one)
})
