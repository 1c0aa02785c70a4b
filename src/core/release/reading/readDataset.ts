// An indicator file → its dataset.
import { JsonStatSchema, toDataset, type Dataset } from '../dataset.ts'
import { readJson, unread, type Read } from './readJson.ts'

export interface DatasetBytes {
  readonly bytes: Uint8Array
  readonly indicator: string
  readonly level: string
}

/** A file whose sizes contradict each other is a fault of that file, not of the program. */
export function readDataset({ bytes, indicator, level }: DatasetBytes): Read<Dataset> {
  const file = readJson(bytes, JsonStatSchema)
  if (file.kind === 'unread') return file
  try {
    return { kind: 'read', value: toDataset(file.value, indicator, level) }
  } catch (error) {
    return unread('schema', error instanceof Error ? error.message : 'size')
  }
}

export interface DatasetBlob extends Omit<DatasetBytes, 'bytes'> {
  readonly blob: Blob
}

/** Of a file of many megabytes: a job of the worker (src/work/jobs.ts). */
export async function readDatasetBlob({ blob, ...of }: DatasetBlob): Promise<Read<Dataset>> {
  return readDataset({ ...of, bytes: new Uint8Array(await blob.arrayBuffer()) })
}
