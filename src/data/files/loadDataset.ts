// An indicator file. One of many megabytes is parsed and checked by the worker: in the page it would take longer than a frame may.
// Small ones are there sooner without that way.
import { readDataset } from '../../core/release/reading/readDataset.ts'
import type { Dataset } from '../../core/release/dataset.ts'
import { runJob } from '../../work/runJob.ts'
import type { Loaded } from './fault.ts'
import { loadWith, type FileRequest, type LoadOptions } from './loadFile.ts'
import { isLarge } from './isLarge.ts'

export interface DatasetRequest extends FileRequest {
  readonly indicator: string
  readonly level: string
}

export const loadDataset = (
  baseUrl: string,
  { indicator, level, ...file }: DatasetRequest,
  options: LoadOptions = {},
): Promise<Loaded<Dataset>> =>
  loadWith(
    baseUrl,
    file,
    (bytes) =>
      isLarge(bytes)
        ? runJob('readDataset', { bytes, indicator, level }, { signal: options.signal })
        : readDataset({ bytes, indicator, level }),
    options,
  )
