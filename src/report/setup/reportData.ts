// The files a report is made from, whoever fetched them. A file that did not come is absent, and the report says so where it
// would have been used.
import type { Dataset } from '../../core/release/dataset.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { AreaName } from '../../core/scene/scene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import type { mapDrawing } from '../../drawing/choropleth/mapDrawing.ts'

export type ReportOutlines = Parameters<typeof mapDrawing>[1]

export interface ReportData {
  readonly manifest: Manifest
  /** SHA-256 of the manifest, as the catalog has it. */
  readonly manifestDigest?: string
  /** By `fileKey(indicator, level)`. */
  readonly datasets: ReadonlyMap<string, Dataset>
  /** By `fileKey(level, edition)`. */
  readonly areas: ReadonlyMap<string, readonly AreaName[]>
  /** The same key: what maps are drawn from. */
  readonly outlinesOf: (level: string, edition: string) => ReportOutlines | undefined
  /** Address of a view on the site, for those who read the report on a screen; absent where the site has none. */
  readonly addressOf?: (view: ViewState) => string
}

export const fileKey = (first: string, second: string): string => `${first}\u0000${second}`
