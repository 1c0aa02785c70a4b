// What can be done with the link of a view: pinned or live, copied, sent, photographed, made a frame of.
import { lazy, Suspense, useEffect, useState } from 'react'
import { useRelease } from '../../../data/useRelease.tsx'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { linkTexts } from '../../../i18n/texts/share/link.ts'
import { announce } from '../../../state/announceStore.ts'
import { useOfView } from '../../../state/viewStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { Choices } from '../../../ui/Choices.tsx'
import { copyText } from '../../../ui/copy/copyText.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { AddToStory } from './AddToStory.tsx'
import styles from './share.module.css'

const LinkCode = lazy(async () => ({ default: (await import('./LinkCode.tsx')).LinkCode }))

export interface SharedLinks {
  readonly pinned: string
  readonly live: string
  /** Whether the pinned one has been copied. */
  readonly isCopied: Promise<boolean>
}

interface Props {
  readonly links: SharedLinks
  readonly onEmbed?: (() => void) | undefined
  /** To another page. */
  readonly onLeave: () => void
}

type Copied = 'link' | 'text' | 'refused'

/** What the page says of itself: the scene's own words (see usePageWords). */
const pageWords = (): string =>
  document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''

/** The reader may close the browser's dialog: that is no fault. */
const send = (link: string) =>
  navigator.share({ title: document.title, text: pageWords(), url: link }).catch(() => undefined)

export function SharePanel({ links, onEmbed, onLeave }: Props) {
  const { id } = useRelease()
  const texts = useTextsOf(linkTexts)
  const isReport = useOfView(({ view }) => view === 'report') ?? false
  const [kind, setKind] = useState<'pinned' | 'live'>('pinned')
  const [copied, setCopied] = useState<Copied>()
  const link = links[kind]
  const tell = (now: Copied) => {
    setCopied(now)
    announce(
      now === 'link' ? `${texts.copied}. ${texts.hint}` : now === 'text' ? texts.textCopied : texts.refused,
    )
  }
  useEffect(
    function tellOfFirstCopy() {
      let isHere = true
      void links.isCopied.then((isCopied) => isHere && tell(isCopied ? 'link' : 'refused'))
      return () => {
        isHere = false
      }
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each opening
    [links],
  )
  const copy = async (text: string, what: 'link' | 'text') => tell((await copyText(text)) ? what : 'refused')
  return (
    <div className={styles.shared}>
      {copied === 'refused' ? <p>{texts.refused}</p> : <strong>{copied && wordsOf(copied, texts)}</strong>}
      <input
        className={styles.link}
        readOnly
        aria-label={texts.link}
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <Choices
        legend={texts.which}
        choices={[
          { id: 'pinned', label: texts.pinned(id), note: texts.pinnedNote },
          { id: 'live', label: texts.live, note: texts.liveNote },
        ]}
        selected={kind}
        onSelect={(chosen) => {
          setKind(chosen)
          setCopied(undefined)
        }}
      />
      <div className={styles.actions}>
        <Button onClick={() => void copy(link, 'link')}>{texts.copy}</Button>
        <Button onClick={() => void copy(`${pageWords()}\n${link}`, 'text')}>{texts.copyText}</Button>
        {'share' in navigator && <Button onClick={() => void send(link)}>{texts.send}</Button>}
        <Disclosure button={texts.code} buttonClass={styles.more} panelClass={styles.code}>
          <Suspense fallback={null}>
            <LinkCode link={link} title={document.title} />
          </Suspense>
        </Disclosure>
        {onEmbed && <Button onClick={onEmbed}>{texts.embed}</Button>}
        {!isReport && <AddToStory onLeave={onLeave} />}
      </div>
    </div>
  )
}

const wordsOf = (copied: 'link' | 'text', texts: { readonly copied: string; readonly textCopied: string }) =>
  copied === 'link' ? texts.copied : texts.textCopied
