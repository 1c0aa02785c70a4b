// Acceptance: `check` over the broken atlas folders that are shared beside the repository, held against what each of
// them expects by the program that comes with them. Skipped, saying so, where they or python3 are not there.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fakeTerminal } from './terminal/fakeTerminal.ts'
import { main } from './main.ts'

const atlases = resolve(import.meta.dirname, '../../../shared/atlases')
const broken = join(atlases, 'broken')
const program = join(atlases, 'check_problems.py')
const hasPython = spawnSync('python3', ['--version']).status === 0
const reason = !existsSync(program) ? '../shared is not there' : hasPython ? '' : 'python3 is not there'

const folders = reason
  ? []
  : [
      ...readdirSync(broken, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(broken, name)),
      join(atlases, 'hamburg-roh'),
    ]

const scratch = mkdtempSync(join(tmpdir(), 'raumblick-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** What the shared program says about the problems of a folder; it exits with 1 on a difference. */
async function verdict(folder: string): Promise<string> {
  const terminal = fakeTerminal()
  const code = await main(['check', folder, '--format', 'json'], terminal)
  const lines = join(scratch, 'out.jsonl')
  writeFileSync(lines, terminal.texts().out)
  const args = [program, join(folder, 'expected.json'), String(code), lines]
  try {
    return execFileSync('python3', args, { encoding: 'utf8' })
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}

describe.skipIf(reason !== '')(`check, over the shared atlases${reason && ` (skipped: ${reason})`}`, () => {
  it.each(folders.length > 0 ? folders : ['none'])('%s', async (folder) => {
    expect(await verdict(folder)).toMatch(/^\d+ checks, 0 failed\n$/)
  })
})
