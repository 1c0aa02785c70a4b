// Holds `.oxlintrc.json` and every import against the table of arrows, and proves with planted imports that the files are read:
// each file under scripts/plantedImports/ must be refused. With --write it writes the configuration anew.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { arrows, homes } from './arrows.data.mjs'
import { importsAgainstArrows } from './resolvedArrows.mjs'

const folders = Object.keys(arrows)
const tops = [...new Set(folders.map((folder) => folder.split('/')[0]))]
const cores = folders.filter((folder) => folder.startsWith('core/')).map((folder) => folder.slice(5))

/** Last segments of relative imports that `folder` must not contain. */
function deniedSegments(folder) {
  const own = folder.split('/')[0]
  const allowedTops = new Set([own, ...arrows[folder].map((to) => to.split('/')[0])])
  const denied = tops.filter((top) => !allowedTops.has(top))
  if (own !== 'core') return denied
  const allowedCores = new Set([folder.slice(5), ...arrows[folder].map((to) => to.slice(5))])
  return [...denied, ...cores.filter((core) => !allowedCores.has(core))]
}

const isHome = (folder, home) => folder === home || folder.startsWith(`${home}/`)

function patternsFor(folder) {
  const segments = deniedSegments(folder).join('|')
  const patterns = [
    {
      regex: `^\\.{1,2}/(.*/)?(${segments})/`,
      message: `src/${folder} may not import from there: see scripts/arrows.data.mjs`,
    },
  ]
  for (const [name, homesOfIt] of Object.entries(homes)) {
    if (homesOfIt.some((home) => isHome(folder, home))) continue
    const regex = name === 'node:*' ? '^node:' : `^${name}(/|$)`
    patterns.push({ regex, message: `${name} belongs to ${homesOfIt.join(', ')}` })
  }
  if (folder === 'features')
    patterns.push({ regex: '^\\.\\./[^.]', message: 'a feature may not import another feature' })
  return patterns
}

const overrides = folders.map((folder) => ({
  files: [`**/src/${folder}/**/*.{ts,tsx}`],
  rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(folder) }] },
}))
const tests = {
  files: [
    '**/*.test.{ts,tsx}',
    '**/src/testing/**',
    '**/fixtures/**',
    'e2e/**',
    'bench/**',
    'scripts/*',
    'demo/**',
    '*.config.ts',
  ],
  rules: {
    'no-restricted-imports': 'off',
    'no-console': 'off',
    'no-await-in-loop': 'off',
    'typescript/unbound-method': 'off',
  },
}
const planted = readdirSync('scripts/plantedImports', { recursive: true }).filter((name) =>
  /\.tsx?$/.test(name),
)

const configuration = {
  ...JSON.parse(readFileSync('scripts/oxlint.base.json', 'utf8')),
  overrides: [...overrides, tests],
}
const main = { ...configuration, ignorePatterns: [...configuration.ignorePatterns, 'scripts/plantedImports'] }
const text = `${JSON.stringify(main, null, 2)}\n`

if (process.argv.includes('--write')) writeFileSync('.oxlintrc.json', text)
else if (JSON.stringify(JSON.parse(readFileSync('.oxlintrc.json', 'utf8'))) !== JSON.stringify(main)) {
  console.error(
    '.oxlintrc.json does not follow scripts/arrows.data.mjs: run `node scripts/checkArrows.mjs --write`',
  )
  process.exit(1)
}

/** What the linter says of the planted files, laid out in an empty folder under the same configuration. */
function refused() {
  const folder = mkdtempSync(join(tmpdir(), 'raumblick-arrows-'))
  try {
    cpSync('scripts/plantedImports', folder, { recursive: true })
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(configuration))
    const { stdout } = spawnSync(resolve('node_modules/.bin/oxlint'), ['-f', 'unix'], {
      cwd: folder,
      encoding: 'utf8',
    })
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const against = importsAgainstArrows('.')
if (against.length > 0) {
  console.error(against.join('\n'))
  process.exit(1)
}
const resolved = importsAgainstArrows('scripts/plantedImports')
const output = refused()
const missed = planted.filter((name) => {
  const path = name.replaceAll('\\', '/')
  if (resolved.some((line) => line.startsWith(`${path}:`))) return false
  const lines = output.split('\n').filter((line) => line.includes(path))
  return !lines.some((line) => line.includes('no-restricted-imports') || line.includes('no-cycle'))
})
if (missed.length > 0 || planted.length === 0) {
  console.error(`planted imports that were not refused: ${missed.join(', ') || '(none planted)'}\n${output}`)
  process.exit(1)
}
console.log(`arrows: ${folders.length} folders, ${planted.length} planted imports refused`)
