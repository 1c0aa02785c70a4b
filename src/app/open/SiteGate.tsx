// Configuration and catalog: what has to be there before a release can be opened.
import { useMemo, type ReactNode } from 'react'
import { parseLink } from '../../core/view/link.ts'
import type { Config } from '../../data/config.ts'
import type { Loadable } from '../../data/loadable.ts'
import { useCatalog, useConfig } from '../../data/useData.ts'
import { SiteProvider } from '../../data/useSite.tsx'
import { LanguageProvider, useTexts } from '../../i18n/LanguageProvider.tsx'
import { useChosenLanguage } from '../../state/viewStore.ts'
import { FaultPage } from './FaultPage.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import { useShownLanguage } from './useShownLanguage.ts'
import { useTheme } from './useTheme.ts'

export function SiteGate({ pageUrl, children }: { pageUrl: string; children: ReactNode }) {
  const config = useConfig(pageUrl)
  const chosen = useChosenLanguage()
  const linked = parseLink(location.hash).wish.language
  const configured = config.kind === 'ready' ? config.value.language : undefined
  const language = useShownLanguage(chosen ?? linked ?? configured ?? 'de')
  return (
    <LanguageProvider language={language}>
      <ConfigGate config={config} pageUrl={pageUrl}>
        {children}
      </ConfigGate>
    </LanguageProvider>
  )
}

interface GateProps<T> {
  readonly config: T
  readonly pageUrl: string
  readonly children: ReactNode
}

function ConfigGate({ config, pageUrl, children }: GateProps<Loadable<Config>>) {
  const texts = useTexts().data
  if (config.kind === 'loading') return <LoadingPage />
  if (config.kind === 'failed')
    return <FaultPage what={texts.configFailed} fault={config.fault} onRetry={config.retry} />
  return (
    <CatalogGate config={config.value} pageUrl={pageUrl}>
      {children}
    </CatalogGate>
  )
}

function CatalogGate({ config, pageUrl, children }: GateProps<Config>) {
  const dataUrl = new URL(config.data, pageUrl).href
  const catalog = useCatalog(dataUrl)
  const texts = useTexts().data
  useTheme(config.theme)
  const value = catalog.kind === 'ready' ? catalog.value : undefined
  const site = useMemo(() => {
    const start = { ...(config.language && { language: config.language }), ...parseLink(config.start).wish }
    return value && { config, catalog: value, dataUrl, start }
  }, [config, value, dataUrl])
  if (catalog.kind === 'failed')
    return <FaultPage what={texts.releaseFailed} fault={catalog.fault} onRetry={catalog.retry} />
  return site ? <SiteProvider site={site}>{children}</SiteProvider> : <LoadingPage />
}
