import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readPositionals } from '../readCall.ts'
import { starterFiles } from '../starter/starterFiles.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { WrongCall } from '../usage.ts'

/** What is in a folder; nothing where there is none. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** `init FOLDER`: a small atlas folder that builds at once. Never writes into a folder that holds something. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [folder, ...more] = readPositionals(args)
  if (folder === undefined || more.length > 0) throw new WrongCall('Say which folder to write: init FOLDER.')
  const names = await namesIn(folder)
  if (names.length > 0) {
    terminal.err(`${folder} is not empty (${names.slice(0, 3).join(', ')}): nothing was written.\n`)
    return 2
  }
  for (const [path, content] of Object.entries(starterFiles())) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  terminal.out(`${folder} holds a small atlas. Next:
  raumblick check ${folder}
  raumblick build ${folder} --out DATA
`)
  return 0
}
