// Opens the release that the address pins, or the newest, and starts to keep address and view in step.
import { useEffect, useMemo, type ReactNode } from 'react'
import { useManifest } from '../../data/useData.ts'
import { pickRelease, type Release, type StandingEntry } from '../../data/release.ts'
import { ReleaseProvider } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { startLinkSync } from '../../state/linkSync.ts'
import { useIsOpen } from '../../state/viewStore.ts'
import { FaultPage } from './FaultPage.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import styles from './open.module.css'
import { useLinkedRelease } from './useLinkedRelease.ts'

interface Props {
  /** The address is read and never written: in a frame each entry in the history would belong to the page around. */
  readonly followsOnly?: boolean
  readonly children: ReactNode
}

export function ReleaseGate({ followsOnly = false, children }: Props) {
  const { catalog } = useSite()
  const pinned = useLinkedRelease()
  const choice = useMemo(() => pickRelease(catalog, pinned), [catalog, pinned])
  const texts = useTexts().data
  if ('kind' in choice)
    return <FaultPage what={texts.releaseFailed} fault={choice} onRetry={() => location.reload()} />
  return (
    <OpenRelease entry={choice.entry} followsOnly={followsOnly}>
      {children}
    </OpenRelease>
  )
}

function OpenRelease({ entry, followsOnly, children }: Required<Props> & { readonly entry: StandingEntry }) {
  const { dataUrl } = useSite()
  const release = useManifest(dataUrl, entry)
  const texts = useTexts().data
  if (release.kind === 'loading') return <LoadingPage />
  if (release.kind === 'failed')
    return (
      <FaultPage what={texts.releaseFailed} fault={release.fault} onRetry={release.retry}>
        <OtherReleases shown={entry.id} />
      </FaultPage>
    )
  return (
    <LinkedRelease key={release.value.id} release={release.value} followsOnly={followsOnly}>
      {children}
    </LinkedRelease>
  )
}

function LinkedRelease({ release, followsOnly, children }: Required<Props> & { readonly release: Release }) {
  const { catalog, start } = useSite()
  const isOpen = useIsOpen(release.id)
  useEffect(
    function keepLinkInStep() {
      return startLinkSync({
        manifest: release.manifest,
        start,
        followsOnly,
        releaseFor: (pinned) => {
          const choice = pickRelease(catalog, pinned)
          return 'kind' in choice ? { id: release.id } : { ...choice, id: choice.entry.id }
        },
      })
    },
    [release, catalog, start, followsOnly],
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
