// Copies a link to exactly this view, pinned to the release, so that it shows the same next year.
import { useState } from 'react'
import { linkOf } from '../../core/view/link.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { announce } from '../../state/announceStore.ts'
import { readView } from '../../state/viewStore.ts'
import { Popover } from '../../ui/Popover.tsx'
import styles from './header.module.css'

type Copy = { readonly link: string; readonly state: 'waiting' | 'copied' | 'failed' }

export function ShareButton({ className = styles.textButton }: { className?: string | undefined }) {
  const { id, manifest } = useRelease()
  const { start } = useSite()
  const texts = useTexts().shell.share
  const [copy, setCopy] = useState<Copy>({ link: '', state: 'waiting' })

  const copyLink = async () => {
    const view = readView()
    if (!view) return
    const link = new URL(linkOf(manifest, { ...view, release: id }, start), location.href).href
    setCopy({ link, state: 'waiting' })
    const isCopied = await writeToClipboard(link)
    setCopy({ link, state: isCopied ? 'copied' : 'failed' })
    announce(isCopied ? `${texts.copied}. ${texts.hint}` : texts.failed)
  }
  return (
    <Popover
      button={texts.button}
      buttonClass={className}
      label={texts.button}
      onOpen={() => void copyLink()}
    >
      <div className={styles.shared}>
        {copy.state === 'copied' && <strong>{texts.copied}</strong>}
        {copy.state === 'failed' && <p>{texts.failed}</p>}
        <input
          className={styles.link}
          readOnly
          aria-label={texts.hint}
          value={copy.link}
          onFocus={(event) => event.target.select()}
        />
        <p>{texts.hint}</p>
      </div>
    </Popover>
  )
}

/** False where the browser refuses it: plain http, an embedding page, a denied permission. */
async function writeToClipboard(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (!clipboard) return false
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
