// A folder on disk as the publisher sees it: names match exactly, also where the disk does not care for capitals, and
// nothing is read through a link that leads outside.
import { readFile, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { AtlasFolder } from '../../publish/folder.ts'

const isAbsent = (error: unknown) =>
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

/** The name on disk for a wanted one. Composed and decomposed umlauts are the same name: macOS stores the latter. */
async function nameIn(folder: string, wanted: string): Promise<string | undefined> {
  const names = await readdir(folder)
  return names.find((name) => name.normalize('NFC') === wanted.normalize('NFC'))
}

async function pathOnDisk(root: string, path: string): Promise<string | undefined> {
  let place = root
  for (const step of path.split('/')) {
    const name = await nameIn(place, step)
    if (name === undefined) return undefined
    place = join(place, name)
  }
  const real = await realpath(place)
  return real.startsWith(root + sep) ? real : undefined
}

async function* filesBelow(root: string, below: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, below), { withFileTypes: true })
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(root, path)
    else if (entry.isFile()) yield path.normalize('NFC')
  }
}

/** Undefined where there is no such folder. */
export async function folderOnDisk(path: string): Promise<AtlasFolder | undefined> {
  let root: string
  try {
    root = await realpath(path)
    if (!(await stat(root)).isDirectory()) return undefined
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
  return {
    async read(file) {
      try {
        const place = await pathOnDisk(root, file)
        return place === undefined ? undefined : new Uint8Array(await readFile(place))
      } catch (error) {
        if (isAbsent(error)) return undefined
        throw error
      }
    },
    async list() {
      const files: string[] = []
      for await (const file of filesBelow(root, '')) files.push(file)
      return files.toSorted()
    },
  }
}
