// What making a file needs, and what comes of it.
import type { SecondOfPlot } from '../../core/scene/table/secondColumns.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Release } from '../../data/release.ts'
import type { Site } from '../../data/useSite.tsx'

/** A picture of the view, made elsewhere. */
export interface PictureChoice {
  /** Such as `PNG`; as it stands on the button. */
  readonly name: string
  readonly description: string
  /** Of the file's name. */
  readonly ending: 'png' | 'svg'
  /** Rejects with the signal's reason when it is no longer wanted. */
  readonly make: (signal: AbortSignal) => Promise<Blob>
}

/** Undefined where the view is none, or has no other indicator. */
export type LoadPlotted = () => Promise<SecondOfPlot | undefined>

/** Where files are made from: the view, the release on show, the site around it. */
export interface ExportSource {
  readonly scene: Scene
  readonly release: Release
  readonly site: Site
  /** Address of the page's folder. */
  readonly pageUrl: string
  readonly pictures: readonly PictureChoice[]
  /** The other indicator of a scatter plot, for tables of the view. */
  readonly loadPlotted?: LoadPlotted | undefined
}

export interface MadeFile {
  readonly name: string
  readonly blob: Blob
}

/** Rejects with a FaultError, an error, or the signal's reason. */
export type MakeFile = (signal: AbortSignal, report: (fraction: number) => void) => Promise<MadeFile>

/** Today where the reader is, `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
