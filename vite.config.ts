import { createHash } from 'node:crypto'
import { relative, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { siteFiles } from './scripts/siteFiles.mjs'
import { classNames } from './scripts/build/classNames.ts'
import { documentAliases, zipWithoutWorkers } from './scripts/build/documentLibraries.ts'
import { frameHints } from './scripts/build/frameHints.ts'
import { leanQueries } from './scripts/build/leanQueries.ts'

/**
 * What a built page may load: its own files and nothing else. A site whose data lie on another origin adds that origin to
 * `connect-src` in the built HTML. `frame-ancestors` counts in a response header only, so it does not stand here.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // The preview of what other sites embed.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'raumblick:content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
}

/** Class names are in every script that uses them: as short as can be told apart, and the same on each machine. */
const scopedName = (name: string, file: string): string => {
  const place = relative(import.meta.dirname, file.split('?')[0] ?? file).replaceAll('\\', '/')
  return `${name}-${createHash('sha256').update(place).digest('base64url').slice(0, 3)}`
}

type ModuleInfo = (id: string) => { readonly importedIds: readonly string[] } | null

const reached = new Map<string, ReadonlySet<string>>()

/** Everything that an entry loads at once. */
function initialOf(entry: string, infoOf: ModuleInfo): ReadonlySet<string> {
  const known = reached.get(entry)
  if (known) return known
  const found = new Set<string>()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(infoOf(id)?.importedIds ?? []))
  }
  reached.set(entry, found)
  return found
}

const entries = [
  'src/main.tsx',
  'src/embedFirst.ts',
  'src/app/embed/first/startEmbed.ts',
  'src/embed.tsx',
] as const
const [pageEntry, askEntry, figuresEntry, frameEntry] = entries
const frameChart = 'src/app/embed/inside/EmbedChart.tsx'
/** Asked for each where it is needed (`useMapParts`, small maps of indicators): few files instead of ten. */
const mapParts = {
  modes: 'src/core/scene/modeParts.ts',
  classes: 'src/core/scene/classParts.ts',
  combined: 'src/core/scene/combineParts.ts',
  modeWords: 'src/i18n/sentences/area/allModeWords.ts',
  symbols: 'src/map/symbols/symbolLayer.ts',
  fifths: 'src/app/map/multiples/useIndicatorScenes.ts',
  several: 'src/app/scene/pieces/useScenes.ts',
} as const
/** Most pages begin with it, but not all: one file instead of five. */
const firstPanel = 'src/features/municipalities/MunicipalitiesPanel.tsx'

/**
 * `figures`, `words`: all that a frame's first figures need, alone and with the page; `core`: what the page begins with and a frame
 * needs at once or for its chart; `first`, `frame`: what only one of them does. The entries stay apart, since whoever loads a chunk runs it.
 */
function firstChunk(id: string, context: { getModuleInfo: ModuleInfo }): string | null {
  const infoOf: ModuleInfo = (module) => context.getModuleInfo(module)
  const fileOf = (path: string) => resolve(import.meta.dirname, path)
  const isOf = (path: string) => initialOf(fileOf(path), infoOf).has(id)
  if ([pageEntry, askEntry, frameEntry].map(fileOf).includes(id)) return null
  // A frame asks before anything else: what its first script shares with others must not bring more.
  if (isOf(askEntry)) return id.endsWith('.css') ? null : 'load'
  const [page, frame] = [isOf(pageEntry), isOf(frameEntry)]
  if (isOf(figuresEntry)) return page ? 'words' : 'figures'
  if (page && (frame || isOf(frameChart))) return 'core'
  if (page || frame) return page ? 'first' : 'frame'
  // What two of them share is a file of its own: neither brings the other.
  const parts = Object.entries(mapParts).flatMap(([name, path]) => (isOf(path) ? [name] : []))
  if (parts.length > 0) return parts.join('-')
  return isOf(firstPanel) ? 'municipalities' : null
}

export default defineConfig({
  base: './',
  css: { modules: { generateScopedName: scopedName } },
  resolve: { alias: documentAliases },
  plugins: [
    react(),
    frameHints(),
    contentSecurityPolicy,
    leanQueries(),
    classNames(),
    zipWithoutWorkers(),
    siteFiles(),
  ],
  // A worker's build takes its plugins from here, its aliases from above.
  worker: { format: 'es', plugins: () => [zipWithoutWorkers()] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 1100,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      optimization: { inlineConst: true },
      input: { index: 'index.html', embed: 'embed.html' },
      output: {
        // What the first screen needs is two files, one of them shared with the frame: thirty small ones would be larger
        // together, and as many requests.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: firstChunk }],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/testing/bothLanguages.ts', 'src/testing/allParts.ts', 'src/testing/patience.ts'],
    testTimeout: 30_000,
  },
})
