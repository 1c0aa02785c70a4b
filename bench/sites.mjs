// Builds what the bench measures: the site with the demo (93 areas) and with a made-up atlas (400 areas), and the pages
// it is held against. Everything lies below test-results/bench and is served by one plain server.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { buildDemo } from '../scripts/demo.mjs'
import { writeAtlas400 } from './atlas400.mjs'

export const root = 'test-results/bench'

/** The two sizes, and what the reference page must be told to do the same job. */
export const sizes = [
  {
    areas: 93,
    path: 'site93',
    level: 'sozialraum',
    indicator: 'sgb2-quote',
    second: 'kinderarmut',
    area: '05334004-01a',
  },
  {
    areas: 400,
    path: 'site400',
    level: 'gebiet',
    indicator: 'anteil',
    second: 'zweitanteil',
    area: 'A000',
  },
]

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export async function buildSites() {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  buildDemo()
  await build({ logLevel: 'warn' })
  for (const { path } of sizes) cpSync('dist', join(root, path), { recursive: true })
  writeAtlas400(join(root, 'atlas400'))
  rmSync(join(root, 'site400/data'), { recursive: true, force: true })
  const raumblick = [
    'bin/raumblick.mjs',
    'build',
    join(root, 'atlas400'),
    '--out',
    join(root, 'site400/data'),
  ]
  execFileSync(process.execPath, raumblick, { stdio: ['ignore', 'ignore', 'inherit'] })
  await build({
    configFile: false,
    root: 'bench/pages',
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir: join(process.cwd(), root, 'pages'),
      target: 'es2023',
      rolldownOptions: {
        input: ['leaflet', 'pictureMap', 'emptyMaplibre', 'emptyFrame'].map(
          (name) => `bench/pages/${name}.html`,
        ),
      },
    },
  })
}

const pressed = new Map()

/** As a server sends what it has pressed beforehand; type is as small as it gets. */
function bodyOf(file, isPressed) {
  if (!isPressed || extname(file) === '.woff2') return [readFileSync(file), {}]
  if (!pressed.has(file)) pressed.set(file, brotliCompressSync(readFileSync(file)))
  return [pressed.get(file), { 'content-encoding': 'br' }]
}

/** A plain static server; answers with the address. `isPressed`: sends brotli. */
export function serve({ isPressed = false } = {}) {
  const server = createServer((request, reply) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
    if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      reply.writeHead(404).end()
      return
    }
    const [body, encoding] = bodyOf(file, isPressed)
    const type = types[extname(file)] ?? 'application/octet-stream'
    reply.writeHead(200, { 'content-type': type, ...encoding }).end(body)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    )
  })
}
