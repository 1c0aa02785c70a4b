// Copies a link to exactly this view, pinned to the release, so that it shows the same next year; what else can be done with a
// link comes when it is asked for.
import { lazy, Suspense, useState } from 'react'
import { linkOf } from '../../core/view/link.ts'
import { wholeLink } from '../../core/view/wholeLink.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { readView } from '../../state/viewStore.ts'
import { copyText } from '../../ui/copy/copyText.ts'
import { Popover } from '../../ui/Popover.tsx'
import styles from './header.module.css'
import type { SharedLinks } from './share/SharePanel.tsx'

const SharePanel = lazy(async () => ({ default: (await import('./share/SharePanel.tsx')).SharePanel }))

interface Props {
  /** Opens what makes a frame for another page. */
  readonly onEmbed?: () => void
  /** Another page takes the place of this one. */
  readonly onLeave?: () => void
}

export function ShareButton({ onEmbed, onLeave }: Props) {
  const { id, manifest } = useRelease()
  const { start } = useSite()
  const name = useTexts().shell.share
  const [links, setLinks] = useState<SharedLinks>()

  const copyLink = () => {
    const view = readView()
    if (!view) return
    const { release: _pinned, ...live } = view
    const here = (link: string) => new URL(link === '' ? location.pathname : link, location.href).href
    const pinned = here(wholeLink(manifest, { ...live, release: id }, { start }))
    // At once: browsers allow it only while the press is fresh.
    setLinks({ pinned, live: here(linkOf(manifest, live, start)), isCopied: copyText(pinned) })
  }
  return (
    <Popover button={name} buttonClass={styles.textButton} label={name} onOpen={copyLink}>
      {(close) => (
        <Suspense fallback={null}>
          {links && (
            <SharePanel
              links={links}
              onLeave={() => {
                close()
                onLeave?.()
              }}
              onEmbed={
                onEmbed &&
                (() => {
                  close()
                  onEmbed()
                })
              }
            />
          )}
        </Suspense>
      )}
    </Popover>
  )
}
