// A step of the build: `files.json` lists what the site consists of, so that the page can hand itself out as one archive. Left out
// is what an office sets or publishes itself: `config.json` and the data folder. HTML files bear no digest, because an office may
// change their policy (`connect-src`).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const listName = 'files.json'
const isListed = (path) => path !== listName && path !== 'config.json' && !path.startsWith('data/')

/** Every listed file below a folder, in the order of their paths. */
export function siteFilesIn(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  return paths
    .filter(isListed)
    .toSorted()
    .map((path) => {
      const content = readFileSync(join(folder, path))
      if (path.endsWith('.html')) return { path }
      return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
    })
}

/** Plugin for Vite: writes the list when everything else is written. */
export function siteFiles() {
  let folder = ''
  return {
    name: 'raumblick:site-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        writeFileSync(join(folder, listName), `${JSON.stringify({ files: siteFilesIn(folder) })}\n`)
      },
    },
  }
}
