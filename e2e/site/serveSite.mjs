// Serves the built site for the browser tests: dist/ with the demo's data, and beside it the data of other atlases where
// ../shared is present. Nothing of dist/ is changed: config.json alone decides what is shown.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { preview } from 'vite'

const site = 'test-results/site'
const atlases = ['koeln', 'staedteregion-aachen-kommunen']

if (!existsSync('dist/index.html')) throw new Error('There is no dist/: run `npm run build` first.')
rmSync(site, { recursive: true, force: true })
mkdirSync(site, { recursive: true })
cpSync('dist', site, { recursive: true })
for (const atlas of atlases) {
  const folder = `../shared/atlases/${atlas}`
  if (!existsSync(folder)) continue
  execFileSync(process.execPath, ['bin/raumblick.mjs', 'build', folder, '--out', `${site}/data-${atlas}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
await preview({
  build: { outDir: site },
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4179), strictPort: true },
})
console.log('site ready')
