import type { Dataset } from '../dataset.ts'
import { readDataset, type DatasetBytes } from './readDataset.ts'
import type { Read } from './readJson.ts'

export interface DatasetBlob extends Omit<DatasetBytes, 'bytes'> {
  readonly blob: Blob
}

/** An indicator file of many megabytes → its dataset: a job of the worker (src/work/jobs.ts). */
export async function readDatasetBlob({ blob, ...of }: DatasetBlob): Promise<Read<Dataset>> {
  return readDataset({ ...of, bytes: new Uint8Array(await blob.arrayBuffer()) })
}
