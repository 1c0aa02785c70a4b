// What a worker read of a file is what the page itself reads of it: every scene made from either is the same.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../core/release/dataset.ts'
import { readDataset, type DatasetBytes } from '../core/release/reading/readDataset.ts'
import type { DatasetBlob } from '../core/release/reading/readDatasetBlob.ts'
import type { Read } from '../core/release/reading/readJson.ts'
import { makeScene } from '../core/scene/makeScene.ts'
import { modes } from '../core/view/viewState.ts'
import { sampleCellOf } from '../testing/sampleCells.ts'
import { sampleFile } from '../testing/sampleDataset.ts'
import { datasetOf, sampleInput } from '../testing/sampleRelease.ts'
import { jobRunner } from './jobRunner.ts'
import { jobs, type Jobs } from './jobs.ts'
import { serveJobs } from './serveJobs.ts'

/** Messages are cloned and arrays handed over, as between page and worker. */
const runInWorker = jobRunner<Jobs>(
  (hear) => {
    const serve = serveJobs(jobs, (message, transfer) => hear(structuredClone(message, { transfer })))
    return { post: (message) => serve(structuredClone(message)), end: () => {} }
  },
  () => Promise.reject(new Error('there is a worker')),
)

function bytesOf(indicator: string): DatasetBytes {
  const dataset = datasetOf(indicator, 'ort')
  const cellOf = sampleCellOf[indicator]
  if (!dataset || !cellOf) throw new Error('the sample has it')
  const file = sampleFile(indicator, 'ort', dataset.areas, dataset.periods, (id, at) => cellOf('ort', id, at))
  return { bytes: new TextEncoder().encode(JSON.stringify(file)), indicator, level: 'ort' }
}
const blobOf = ({ bytes, ...of }: DatasetBytes): DatasetBlob => ({
  ...of,
  blob: new Blob([new Uint8Array(bytes)]),
})
function valueOf(content: Read<Dataset>): Dataset {
  if (content.kind === 'unread') throw new Error(content.detail)
  return content.value
}

test('scenes are the same, wherever the file was read', async () => {
  const input = bytesOf('kinderarmut')
  const [here, there] = [
    valueOf(readDataset(input)),
    valueOf(await runInWorker('readDatasetBlob', blobOf(input))),
  ]
  expect(there).toEqual(here)
  fc.assert(
    fc.property(
      fc.constantFrom(...modes),
      fc.constantFrom('2018', '2023', '2024'),
      fc.constantFrom(undefined, { method: 'quantile', count: 4, span: 'all' } as const),
      (mode, period, classes) => {
        const scene = (dataset: Dataset) =>
          makeScene({ ...sampleInput({ mode, period, ...(classes && { classes }) }), dataset })
        expect(scene(there)).toEqual(scene(here))
      },
    ),
  )
})

test('a broken file is a value, no error', async () => {
  const input = bytesOf('kinderarmut')
  const half = blobOf({ ...input, bytes: input.bytes.subarray(0, 100) })
  expect(await runInWorker('readDatasetBlob', half)).toMatchObject({ kind: 'unread', code: 'json' })
})
