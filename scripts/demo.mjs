// Builds the demo's release into public/data, unless the one there was built from the same input by the same program.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const data = 'public/data'
const stamp = 'node_modules/.cache/raumblick/demo.sha256'

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}

function fingerprint() {
  const hash = createHash('sha256')
  const folders = ['demo', 'src/publish', 'src/core', 'src/cli']
  for (const path of folders.flatMap(filesBelow)) hash.update(path).update(readFileSync(path))
  return hash.update(readFileSync('package-lock.json')).digest('hex')
}

/** Builds where needed; throws where the build fails, after its problems were printed. */
export function buildDemo() {
  const now = fingerprint()
  const isFresh =
    existsSync(join(data, 'catalog.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now
  if (isFresh) return
  rmSync(data, { recursive: true, force: true })
  try {
    execFileSync(process.execPath, ['bin/raumblick.mjs', 'build', 'demo', '--out', data], {
      encoding: 'utf8',
    })
  } catch (error) {
    console.error(error.stdout)
    throw error
  }
  mkdirSync('node_modules/.cache/raumblick', { recursive: true })
  writeFileSync(stamp, now)
}

if (process.argv[1] === import.meta.filename) buildDemo()
