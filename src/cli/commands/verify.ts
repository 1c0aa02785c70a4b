import { verifyData } from '../../publish/release/verifyData.ts'
import { folderOnDisk } from '../disk/folderOnDisk.ts'
import { readCall } from '../readCall.ts'
import { folderMissing, report } from '../terminal/report.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** `verify DATA`: holds published bytes against their hashes, schemas and the confidentiality rules. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { folder: path, format } = readCall(args, 'DATA')
  const ended = {
    done: 'The data folder is as it was published.',
    failed: 'The data folder must not be used.',
  }
  const data = await folderOnDisk(path)
  if (!data) return report([folderMissing(path)], format, terminal, ended)
  const { problems } = await verifyData(data)
  return report(problems, format, terminal, ended)
}
