import type { FileEntry } from '../../../core/release/manifest.ts'
import type { AtlasFolder } from '../../folder.ts'
import type { Problem } from '../../problem.ts'
import { faultOf } from './fault.ts'
import type { ReadFile } from './readOutlines.ts'
import { readListed } from './readPublished.ts'

/** Files below a folder that a list vouches for, each held against it when it is first read. */
interface ListedFiles {
  readonly read: ReadFile
  /** Reads what nobody asked for. */
  readRest(): Promise<void>
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

/** `list`: path of the file that lists them. */
export function listedFiles(
  data: AtlasFolder,
  folder: string,
  list: string,
  files: readonly FileEntry[],
): ListedFiles {
  const listed = new Map(files.map((file) => [file.path, file]))
  const problems: Problem[] = []
  const isChecked = new Set<string>()
  const read: ReadFile = async (path) => {
    const file = listed.get(path)
    if (!file) {
      const fault = { code: 'file-not-promised', message: `the release uses ${path} and does not list it` }
      problems.push(faultOf(list, { ...fault, value: path }))
      return undefined
    }
    const found = await readListed(data, `${folder}/${path}`, file)
    problems.push(...found.problems)
    isChecked.add(path)
    return found.result
  }
  return {
    read,
    async readRest() {
      for (const path of listed.keys()) if (!isChecked.has(path)) await read(path)
    },
    paths: [...listed.keys()].map((path) => `${folder}/${path}`),
    problems,
  }
}
