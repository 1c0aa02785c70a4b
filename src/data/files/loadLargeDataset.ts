// Loaded where there is a large file: most readers never need it.
import type { Dataset } from '../../core/release/dataset.ts'
import { runJob } from '../../work/runJob.ts'
import { asBlob } from './asBlob.ts'
import type { Loaded } from './fault.ts'
import type { DatasetRequest } from './loadDataset.ts'
import { loadWith, type LoadOptions } from './loadFile.ts'

export const loadLargeDataset = (
  baseUrl: string,
  { indicator, level, ...file }: DatasetRequest,
  options: LoadOptions,
): Promise<Loaded<Dataset>> => {
  const { signal } = options
  return loadWith(
    baseUrl,
    file,
    asBlob,
    (blob) => runJob('readDatasetBlob', { blob, indicator, level }, { signal }),
    options,
  )
}
