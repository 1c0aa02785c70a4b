// The whole release with the site around it as one archive: file by file fetched, held against its digest, packed by the worker.
import { fault, FaultError, valueOrThrow } from '../../data/files/fault.ts'
import { loadBlob } from '../../data/files/loadBlob.ts'
import { loadRawConfig, type SiteFile } from '../../data/siteFiles.ts'
import { joinArchives } from '../../export/site/joinArchives.ts'
import { bytesOf, siteParts, type SitePart } from '../../export/site/siteParts.ts'
import { runJob } from '../../work/runJob.ts'
import { dayOf, type ExportSource, type MakeFile } from './exportJob.ts'

const timeoutMs = 120_000
/** Files under way at once: what a browser asks one server for. */
const atOnce = 6

async function contentOf(
  part: SitePart,
  { pageUrl, site }: ExportSource,
  signal: AbortSignal,
): Promise<Blob> {
  if (part.kind === 'text') return new Blob([part.text])
  const base = part.kind === 'site' ? pageUrl : site.dataUrl
  return valueOrThrow(await loadBlob(base, part.file, { signal, timeoutMs }))
}

async function partsOf(source: ExportSource, siteFiles: readonly SiteFile[], signal: AbortSignal) {
  const { site, release, pageUrl } = source
  const entry = site.catalog.releases.find(({ id }) => id === release.id)
  if (!entry?.manifest) throw new FaultError(fault('empty', 'catalog.json'))
  const config = valueOrThrow(await loadRawConfig(pageUrl, { signal }))
  const { catalog } = site
  return siteParts({
    siteFiles,
    config,
    catalog,
    entry: { ...entry, manifest: entry.manifest },
    manifest: release.manifest,
  })
}

/** Bytes of the copy before packing. */
export const siteBytes = ({ release }: ExportSource, siteFiles: readonly SiteFile[]): number =>
  [...siteFiles, ...release.manifest.files].reduce((sum, { bytes = 0 }) => sum + bytes, 0)

export const makeSite =
  (source: ExportSource, siteFiles: readonly SiteFile[]): MakeFile =>
  async (signal, report) => {
    const parts = await partsOf(source, siteFiles, signal)
    const whole = bytesOf(parts) || 1
    const day = dayOf(new Date())
    const joiner = joinArchives()
    let done = 0
    for (let start = 0; start < parts.length; start += atOnce) {
      const some = parts.slice(start, start + atOnce)
      const archives = await Promise.all(
        some.map(async (part) => {
          const content = await contentOf(part, source, signal)
          return runJob('zipEntry', { path: part.path, content, day }, { signal })
        }),
      )
      for (const archive of archives) joiner.add(archive)
      done += bytesOf(some)
      report(done / whole)
    }
    const { atlas, release } = source.release.manifest
    return { name: `${atlas}_${release.id}.zip`.replaceAll(/[^\w.-]+/g, '-'), blob: joiner.end() }
  }
