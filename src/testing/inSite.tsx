// Draws a part of the screen as it stands on the site: providers around it, a view in the store.
import { QueryClientProvider } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { parseLink } from '../core/view/link.ts'
import { resolveView } from '../core/view/resolveView.ts'
import { defaultConfig } from '../data/config.ts'
import { makeQueryClient } from '../data/queryClient.ts'
import { makeRelease } from '../data/release.ts'
import { ReleaseProvider } from '../data/useRelease.tsx'
import { SiteProvider, type Site } from '../data/useSite.tsx'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { openView } from '../state/viewStore.ts'
import { sampleManifest } from './sampleRelease.ts'
import { sampleSite, sampleSiteUrl } from './sampleSite.ts'

const dataUrl = `${sampleSiteUrl}data/`
const site: Site = {
  config: { ...defaultConfig, links: { imprint: './impressum.html' } },
  catalog: {
    format: 'raumblick/1',
    atlas: sampleManifest.atlas,
    title: sampleManifest.title,
    releases: [
      { id: '2026.1', date: '2026-11-21' },
      { id: '2025.1', date: '2025-10-01', withdrawn: { date: '2025-11-02', reason: 'Zähler falsch' } },
    ],
  },
  dataUrl,
  start: {},
}

interface Options {
  /** The view as a link, without `#`. */
  readonly link?: string
  readonly language?: 'de' | 'en'
  /** What the site has otherwise. */
  readonly site?: Partial<Site>
}

export function renderInSite(
  children: ReactNode,
  { link = '', language = 'de', site: otherwise = {} }: Options = {},
): RenderResult {
  const manifest = JSON.parse(sampleSite().textOf('manifest.json'))
  const resolved = (wish: Parameters<typeof resolveView>[1]) => resolveView(manifest, wish).view
  openView(manifest.release.id, resolved(parseLink(link).wish), resolved)
  return render(
    <QueryClientProvider client={makeQueryClient(0)}>
      <LanguageProvider language={language}>
        <SiteProvider site={{ ...site, ...otherwise }}>
          <ReleaseProvider release={makeRelease(dataUrl, manifest)}>{children}</ReleaseProvider>
        </SiteProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  )
}
