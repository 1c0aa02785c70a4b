// Says quietly that a pinned release is not the newest, with the way to the same view in that one. What the newest does not have is
// told there, as for any other link.
import { wholeLink } from '../../core/view/wholeLink.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { linkTexts } from '../../i18n/texts/share/link.ts'
import { useViewState } from '../../state/viewStore.ts'
import styles from './olderRelease.module.css'
import { useNewerRelease } from './useNewerRelease.ts'

interface Props {
  /** Adds what else stands in the fragment: that of a frame says how it looks. */
  readonly withFrame?: (link: string) => string
  /** Without a line of its own. */
  readonly isInline?: boolean
}

export function OlderRelease({ withFrame, isInline = false }: Props) {
  const { id, manifest } = useRelease()
  const { start } = useSite()
  const texts = useTextsOf(linkTexts)
  const view = useViewState()
  const newest = useNewerRelease()
  if (newest === undefined || !view) return null
  const { release: _pinned, ...live } = view
  // A site that pins a release itself would come back to it.
  const there = start.release === undefined ? live : { ...live, release: newest }
  const link = wholeLink(manifest, there, { start })
  return (
    <p className={isInline ? styles.inline : styles.line}>
      {texts.older(id)} · <a href={withFrame?.(link) ?? link}>{texts.newest(newest)}</a>
    </p>
  )
}
