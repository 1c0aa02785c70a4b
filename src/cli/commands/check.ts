import { checkAtlas } from '../../publish/publishAtlas.ts'
import { folderOnDisk } from '../disk/folderOnDisk.ts'
import { progressOn } from '../terminal/progress.ts'
import { readCall } from '../readCall.ts'
import { folderMissing, report } from '../terminal/report.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** `check ATLAS`: reads everything, reports every problem, writes nothing. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { folder: path, format } = readCall(args, 'ATLAS')
  const ended = { done: 'The atlas can be built.', failed: 'The atlas cannot be built.' }
  const folder = await folderOnDisk(path)
  if (!folder) return report([folderMissing(path)], format, terminal, ended)
  const { progress, clear } = progressOn(terminal)
  const { problems } = await checkAtlas(folder, progress)
  clear()
  return report(problems, format, terminal, ended)
}
