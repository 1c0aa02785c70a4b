export interface SiteFile {
  readonly path: string
  readonly bytes?: number
  readonly sha256?: string
}

export function siteFilesIn(folder: string): SiteFile[]

/** Plugin for Vite: writes `files.json` when everything else is written. */
export function siteFiles(): {
  readonly name: string
  readonly apply: 'build'
  readonly configResolved: (config: { root: string; build: { outDir: string } }) => void
  readonly closeBundle: { readonly order: 'post'; readonly sequential: true; readonly handler: () => void }
}
