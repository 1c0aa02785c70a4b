// An indicator file. One of many megabytes is parsed and checked by the worker: in the page it would take longer than a frame may.
// Small ones are there sooner without that way.
import { readDataset } from '../../core/release/reading/readDataset.ts'
import type { Dataset } from '../../core/release/dataset.ts'
import { runJob } from '../../work/runJob.ts'
import type { Loaded } from './fault.ts'
import { asBlob, inBytes } from './contentForm.ts'
import { loadWith, type FileRequest, type LoadOptions } from './loadFile.ts'
import { isLarge } from './isLarge.ts'

export interface DatasetRequest extends FileRequest {
  readonly indicator: string
  readonly level: string
}

export function loadDataset(
  baseUrl: string,
  { indicator, level, ...file }: DatasetRequest,
  options: LoadOptions = {},
): Promise<Loaded<Dataset>> {
  const of = { indicator, level }
  if (!isLarge(file.bytes))
    return loadWith(baseUrl, file, inBytes, (bytes) => readDataset({ ...of, bytes }), options)
  const { signal } = options
  return loadWith(
    baseUrl,
    file,
    asBlob,
    (blob) => runJob('readDatasetBlob', { ...of, blob }, { signal }),
    options,
  )
}
