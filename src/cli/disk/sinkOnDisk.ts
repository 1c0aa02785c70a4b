// The data folder on disk, for the writer. Folders come into being with the first file in them.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Sink } from '../../publish/release/sink.ts'

async function unlessAbsent<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

export function sinkOnDisk(folder: string): Sink {
  const at = (path: string) => join(folder, path)
  return {
    async exists(path) {
      return (await unlessAbsent(stat(at(path)))) !== undefined
    },
    async read(path) {
      const bytes = await unlessAbsent(readFile(at(path)))
      return bytes && new Uint8Array(bytes)
    },
    async write(path, bytes) {
      await mkdir(dirname(at(path)), { recursive: true })
      await writeFile(at(path), bytes)
    },
    async rename(from, to) {
      await mkdir(dirname(at(to)), { recursive: true })
      await rename(at(from), at(to))
    },
    async remove(path) {
      await rm(at(path), { recursive: true, force: true })
    },
  }
}
