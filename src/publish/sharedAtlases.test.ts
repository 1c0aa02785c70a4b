// Acceptance: the atlas folders that are shared beside the repository are published, and the program that comes with them
// holds the releases against numbers computed elsewhere. Skipped, saying so, where they or python3 are not there.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { folderOf, memorySink, type MemorySink } from './fixtures/memorySink.ts'
import type { AtlasFolder } from './folder.ts'
import { publishAtlas } from './publishAtlas.ts'
import { verifyData } from './release/verifyData.ts'

const atlases = resolve(import.meta.dirname, '../../../shared/atlases')
const program = join(atlases, 'check_release.py')
const hasPython = spawnSync('python3', ['--version']).status === 0
const reason = !existsSync(program) ? '../shared is not there' : hasPython ? '' : 'python3 is not there'

const scratch = mkdtempSync(join(tmpdir(), 'raumblick-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** The program's lines; it exits with 1 where it complains. */
function linesOf(data: string, atlas: string): string[] {
  const args = [program, data, join(atlases, atlas, 'expected.json')]
  try {
    return execFileSync('python3', args, { encoding: 'utf8' }).trim().split('\n')
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
      .trim()
      .split('\n')
  }
}

/**
 * The program takes every geo/<level>.*json for GeoJSON, and so complains of geo/<level>.<edition>.topojson, the name that
 * the interfaces prescribe: once per edition, and of nothing else.
 */
const isOfTopoJson = (line: string): boolean =>
  /^FAIL geo of level (\S+) readable: \1\.[^.]+\.topojson 'features'$/.test(line)

const atlasFolder = (atlas: string): AtlasFolder => ({
  read: (path) => {
    const place = join(atlases, atlas, path)
    return Promise.resolve(existsSync(place) ? new Uint8Array(readFileSync(place)) : undefined)
  },
  list: () => Promise.resolve([]),
})

/** Puts a data folder to disk, for the program. */
function writeData({ files }: MemorySink, data: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true })
    writeFileSync(join(data, path), bytes)
  }
}

describe.skipIf(reason !== '')(`publishing the shared atlases${reason && ` (skipped: ${reason})`}`, () => {
  it.each(['staedteregion-aachen-kommunen', 'koeln', 'nrw-gemeinden', 'hamburg', 'flensburg'])(
    '%s',
    { timeout: 120_000 },
    async (atlas) => {
      const sink = memorySink()
      const { problems } = await publishAtlas(atlasFolder(atlas), sink)
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      const data = join(scratch, atlas)
      writeData(sink, data)
      const lines = linesOf(data, atlas)
      const complaints = lines.filter((line) => line.startsWith('FAIL'))
      expect(complaints.filter((line) => !isOfTopoJson(line))).toEqual([])
      expect(lines.at(-1)).toMatch(new RegExp(`^\\d+ checks, ${complaints.length} failed$`))
      expect(await verifyData(folderOf(sink))).toMatchObject({ result: { releases: 1 }, problems: [] })
    },
  )
})
