// What holds for the whole site, whichever release is open.
import { createContext, use, type ReactNode } from 'react'
import type { Catalog } from '../core/release/manifest.ts'
import type { ViewWish } from '../core/view/notice.ts'
import type { Config } from './config.ts'

export interface Site {
  readonly config: Config
  readonly catalog: Catalog
  /** Absolute address of the data folder, with `/` at the end. */
  readonly dataUrl: string
  /** What the configuration wishes for where the link is silent. */
  readonly start: ViewWish
}

const SiteContext = createContext<Site | undefined>(undefined)

export function SiteProvider({ site, children }: { site: Site; children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>
}

export function useSite(): Site {
  const site = use(SiteContext)
  if (!site) throw new Error('useSite stands outside a SiteProvider')
  return site
}
