import { publishAtlas } from '../../publish/publishAtlas.ts'
import { folderOnDisk } from '../disk/folderOnDisk.ts'
import { progressOn } from '../terminal/progress.ts'
import { readCall } from '../readCall.ts'
import { folderMissing, report } from '../terminal/report.ts'
import { sinkOnDisk } from '../disk/sinkOnDisk.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** `build ATLAS --out DATA`: checks, then adds one release to the data folder, all or nothing. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { folder: path, format, out = '' } = readCall(args, 'ATLAS', true)
  const failed = 'Nothing was written.'
  const folder = await folderOnDisk(path)
  if (!folder) return report([folderMissing(path)], format, terminal, { done: '', failed })
  const { progress, clear } = progressOn(terminal)
  const { result, problems } = await publishAtlas(folder, sinkOnDisk(out), progress)
  clear()
  return report(problems, format, terminal, {
    done: `The release ${result?.release ?? ''} is in ${out}.`,
    failed,
  })
}
