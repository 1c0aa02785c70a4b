import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { replaced } from './leanQueries.ts'
import { MutationCache } from './noMutations.ts'

const modern = join('node_modules', '@tanstack', 'query-core', 'build', 'modern')
const library = (file: string): string => readFileSync(join(modern, file), 'utf8')

it.each(replaced)('the library still has the import that is replaced: $source', ({ importer, source }) => {
  expect(library(importer)).toContain(`from "${source}"`)
})

it('has all that the client calls on its cache of mutations', () => {
  const called = [...library('queryClient.js').matchAll(/#mutationCache\.(\w+)/g)].map(([, name]) => name)
  expect(called.length).toBeGreaterThan(0)
  for (const name of called) expect(new MutationCache()).toHaveProperty(name ?? '')
})

it('endless queries are begun by nothing but a query of that type', () => {
  const uses = library('query.js').match(/.*infiniteQueryBehavior\(.*/g)
  expect(uses).toHaveLength(1)
  expect(uses?.[0]).toContain('=== "infinite" ? infiniteQueryBehavior(')
})
