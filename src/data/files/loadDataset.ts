// An indicator file. One of many megabytes is parsed and checked by the worker: in the page it would take longer than a frame may.
// Small ones are there sooner without that way.
import { readDataset } from '../../core/release/reading/readDataset.ts'
import type { Dataset } from '../../core/release/dataset.ts'
import type { Loaded } from './fault.ts'
import { inBytes } from './contentForm.ts'
import { loadWith, type FileRequest, type LoadOptions } from './loadFile.ts'
import { isLarge } from './isLarge.ts'

export interface DatasetRequest extends FileRequest {
  readonly indicator: string
  readonly level: string
}

export async function loadDataset(
  baseUrl: string,
  request: DatasetRequest,
  options: LoadOptions = {},
): Promise<Loaded<Dataset>> {
  if (isLarge(request.bytes)) {
    const { loadLargeDataset } = await import('./loadLargeDataset.ts')
    return loadLargeDataset(baseUrl, request, options)
  }
  const { indicator, level, ...file } = request
  return loadWith(baseUrl, file, inBytes, (bytes) => readDataset({ bytes, indicator, level }), options)
}
