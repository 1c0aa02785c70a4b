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
