import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

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

export default defineConfig({
  base: './',
  css: { modules: { generateScopedName: scopedName } },
  plugins: [react(), contentSecurityPolicy],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        // What the first screen needs is one file: thirty small ones would be larger together, and as many requests.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/testing/bothLanguages.ts'],
    testTimeout: 30_000,
  },
})
