// What the running site itself consists of, for a copy of it: the list that the build writes, and its configuration unread.
import * as v from 'valibot'
import type { Loaded } from './files/fault.ts'
import { loadFile, type LoadOptions } from './files/loadFile.ts'

const SiteFilesSchema = v.object({
  files: v.array(
    v.object({ path: v.string(), bytes: v.optional(v.number()), sha256: v.optional(v.string()) }),
  ),
})
export type SiteFile = v.InferOutput<typeof SiteFilesSchema>['files'][number]

/** Not there (404, or no JSON) where the page is served without a build. */
export const loadSiteFiles = (pageUrl: string, options?: LoadOptions) =>
  loadFile(pageUrl, { path: 'files.json' }, SiteFilesSchema, options)

export type RawConfig = Readonly<Record<string, unknown>>

/** No `config.json` at all is a site with the defaults. */
export async function loadRawConfig(pageUrl: string, options?: LoadOptions): Promise<Loaded<RawConfig>> {
  const loaded = await loadFile(pageUrl, { path: 'config.json' }, v.record(v.string(), v.unknown()), options)
  if (loaded.kind === 'failed' && loaded.code === 'http' && loaded.detail === '404')
    return { kind: 'loaded', value: {} }
  return loaded
}
