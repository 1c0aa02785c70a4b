import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { siteFiles, siteFilesIn } from './siteFiles.mjs'

const folder = mkdtempSync(join(tmpdir(), 'site-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'assets'))
mkdirSync(join(folder, 'data/releases'), { recursive: true })
for (const [path, text] of Object.entries({
  'index.html': '<!doctype html>',
  'assets/a.js': 'abc',
  'favicon.svg': '<svg/>',
  'config.json': '{}',
  'data/catalog.json': '{}',
  'data/releases/x.json': '{}',
  'database.txt': 'x',
}))
  writeFileSync(join(folder, path), text)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const listed = [
  { path: 'assets/a.js', bytes: 3, sha256: sha256('abc') },
  { path: 'database.txt', bytes: 1, sha256: sha256('x') },
  { path: 'favicon.svg', bytes: 6, sha256: sha256('<svg/>') },
  { path: 'index.html' },
]

test('lists the files of the site; neither configuration nor data, and no digest of what an office may change', () => {
  expect(siteFilesIn(folder)).toEqual(listed)
})

test('as a step of the build it writes the list beside the page, the same each time', () => {
  for (const _ of [1, 2]) {
    const plugin = siteFiles()
    plugin.configResolved({ root: '/', build: { outDir: folder } })
    plugin.closeBundle.handler()
    expect(JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'))).toEqual({ files: listed })
  }
})
