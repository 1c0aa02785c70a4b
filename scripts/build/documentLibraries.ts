// What the libraries that write documents need of the build: see each of the files here for why.
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export const documentAliases: Readonly<Record<string, string>> = {
  'brotli/decompress.js': here('noBrotli.ts'),
}

/** write-excel-file does not export its ways of zipping, so an alias does not reach them. */
export const zipWithoutWorkers = (): Plugin => ({
  name: 'raumblick:zip-without-workers',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/zip/zipToArrayBuffer.js') && importer?.includes('write-excel-file')
      ? here('zipNow.ts')
      : null,
})
