// `npm test`: checks, unit tests, the site's build, and the browser tests; closes with one line of counts.
// Everything runs even after a failure, so that one run tells all.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'

const results = 'test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const add = (counts) => {
  for (const key of Object.keys(total)) total[key] += counts[key]
}

function step(name, command, args, env = {}) {
  console.log(`\n=== ${name}`)
  const begin = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  console.log(
    `=== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - begin) / 1000).toFixed(1)} s)`,
  )
  return status === 0
}
const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 })

/** Counts out of a report; a runner that failed without a failed test (it broke down) counts as one failure. */
function counted(isGood, file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')))
    return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } catch (error) {
    console.error(`no readable report at ${file}: ${error.message}`)
    return one(false)
  }
}

for (const check of ['types', 'lint', 'format', 'dead'])
  add(one(step(`check:${check}`, 'npm', ['run', '-s', `check:${check}`])))

const unitReport = `${results}/unit.json`
const unit = step('unit tests', 'npx', [
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
])
add(
  counted(unit, unitReport, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  })),
)

const site =
  step('demo release', process.execPath, ['scripts/demo.mjs']) &&
  step('site', 'npx', ['vite', 'build', '--logLevel', 'warn'])
add(one(site))
if (site) {
  const browser = findBrowser()
  const report = `${results}/e2e.json`
  const e2e = step('browser tests', 'npx', ['playwright', 'test', '--reporter=line,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  add(
    counted(e2e, report, ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    })),
  )
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed === 0 ? 0 : 1)
