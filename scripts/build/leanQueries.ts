// The query library is in the first script, and a fifth of it is what a page that only reads whole files never calls. It cannot be
// shaken off, because the library's own classes name it.
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Which import of which file of the library is met by which file of ours. */
export const replaced = [
  { importer: 'queryClient.js', source: './mutationCache.js', by: here('noMutations.ts') },
  { importer: 'query.js', source: './infiniteQueryBehavior.js', by: here('noEndlessQueries.ts') },
] as const

export const leanQueries = (): Plugin => ({
  name: 'raumblick:lean-queries',
  enforce: 'pre',
  apply: 'build',
  resolveId: (source, importer) =>
    replaced.find(
      (one) => source === one.source && importer?.endsWith(`/query-core/build/modern/${one.importer}`),
    )?.by ?? null,
})
