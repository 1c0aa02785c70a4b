// Opens the release that the address pins, or the newest, and starts to keep address and view in step.
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useManifest } from '../../data/useData.ts'
import { pickRelease, type Release, type ReleaseChoice } from '../../data/release.ts'
import { ReleaseProvider } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { startLinkSync } from '../../state/linkSync.ts'
import { useIsOpen } from '../../state/viewStore.ts'
import { FaultPage } from './FaultPage.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import styles from './open.module.css'
import { useLinkedRelease } from './useLinkedRelease.ts'

export function ReleaseGate({ children }: { children: ReactNode }) {
  const { catalog } = useSite()
  const pinned = useLinkedRelease()
  const choice = useMemo(() => pickRelease(catalog, pinned), [catalog, pinned])
  const texts = useTexts().data
  if ('kind' in choice)
    return <FaultPage what={texts.releaseFailed} fault={choice} onRetry={() => location.reload()} />
  return <OpenRelease choice={choice}>{children}</OpenRelease>
}

function OpenRelease({ choice, children }: { choice: ReleaseChoice; children: ReactNode }) {
  const { dataUrl } = useSite()
  const release = useManifest(dataUrl, choice.entry)
  const texts = useTexts().data
  if (release.kind === 'loading') return <LoadingPage />
  if (release.kind === 'failed')
    return (
      <FaultPage what={texts.releaseFailed} fault={release.fault} onRetry={release.retry}>
        <OtherReleases shown={choice.entry.id} />
      </FaultPage>
    )
  return (
    <LinkedRelease key={release.value.id} release={release.value} instead={choice.instead}>
      {children}
    </LinkedRelease>
  )
}

interface LinkedProps {
  readonly release: Release
  readonly instead: ReleaseChoice['instead']
  readonly children: ReactNode
}

function LinkedRelease({ release, instead, children }: LinkedProps) {
  const { start } = useSite()
  const firstInstead = useRef(instead)
  const isOpen = useIsOpen(release.id)
  useEffect(
    function keepLinkInStep() {
      const asked = firstInstead.current
      const withdrawn = asked?.withdrawn && {
        code: 'withdrawnRelease' as const,
        key: 'release' as const,
        value: asked.asked,
        shown: release.id,
        ...asked.withdrawn,
      }
      return startLinkSync({
        manifest: release.manifest,
        start,
        ...(withdrawn && { firstNotices: [withdrawn] }),
      })
    },
    [release, start],
  )
  return <ReleaseProvider release={release}>{isOpen ? children : <LoadingPage />}</ReleaseProvider>
}

/** The ways out when one release cannot be read. */
function OtherReleases({ shown }: { shown: string }) {
  const { catalog } = useSite()
  const { data, shell } = useTexts()
  const others = catalog.releases.filter(({ id, manifest }) => id !== shown && manifest)
  if (others.length === 0) return null
  return (
    <nav aria-label={data.otherReleases}>
      <p>{data.otherReleases}</p>
      <ul className={styles.others}>
        {others.map(({ id }) => (
          <li key={id}>
            <a href={`#release=${encodeURIComponent(id)}`}>{shell.release.name(id)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
