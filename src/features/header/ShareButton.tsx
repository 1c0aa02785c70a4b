// Copies a link to exactly this view, pinned to the release, so that it shows the same next year; on wish with a few words
// on what it shows.
import { useState } from 'react'
import { linkOf } from '../../core/view/link.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { sentencesIn } from '../../i18n/sentences/sentencesIn.ts'
import { announce } from '../../state/announceStore.ts'
import { readView } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import styles from './header.module.css'

type Copy = { readonly link: string; readonly state: 'waiting' | 'copied' | 'told' | 'failed' }

/** What the page says of itself: the scene's own words (see usePageTitle). */
const pageWords = (): string =>
  document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''

/** The reader may close the browser's dialog: that is no fault. */
const send = (link: string) =>
  navigator.share({ title: document.title, text: pageWords(), url: link }).catch(() => undefined)

export function ShareButton({ className = styles.textButton }: { className?: string | undefined }) {
  const { id, manifest } = useRelease()
  const { start } = useSite()
  const texts = useTexts().shell.share
  const words = sentencesIn(useLanguage()).share
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
  const copyText = async () => {
    const isCopied = await writeToClipboard(`${pageWords()}\n${copy.link}`)
    setCopy({ link: copy.link, state: isCopied ? 'told' : 'failed' })
    announce(isCopied ? words.copied : texts.failed)
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
        {copy.state === 'told' && <strong>{words.copied}</strong>}
        {copy.state === 'failed' && <p>{texts.failed}</p>}
        <input
          className={styles.link}
          readOnly
          aria-label={texts.hint}
          value={copy.link}
          onFocus={(event) => event.target.select()}
        />
        <p>{texts.hint}</p>
        {copy.state !== 'failed' && <Button onClick={() => void copyText()}>{words.text}</Button>}
        {'share' in navigator && <Button onClick={() => void send(copy.link)}>{words.send}</Button>}
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
