// What is to be pasted into the other page, in three kinds from the most to the least that a CMS allows.
import { lazy, Suspense, useState } from 'react'
import { frameHeight, frameSnippet, type Frame } from '../../../export/embed/frameSnippet.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embeddingTexts } from '../../../i18n/texts/share/embedding.ts'
import { Tabs } from '../../../ui/Tabs.tsx'
import styles from './snippets.module.css'
import { ScriptSnippet } from './ScriptSnippet.tsx'
import { SnippetField } from './SnippetField.tsx'
import type { StillProps } from './StillSnippet.tsx'

const StillSnippet = lazy(async () => ({ default: (await import('./StillSnippet.tsx')).StillSnippet }))

/** Higher than two screens, CSS pixels. */
const veryHigh = 1600

const kinds = ['frame', 'script', 'still'] as const

interface Props extends StillProps {
  /** Undefined while its height is not known. */
  readonly frame: Frame | undefined
  readonly scriptUrl: string
}

export function Snippets({ frame, scriptUrl, ...still }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(embeddingTexts)
  const [kind, setKind] = useState<(typeof kinds)[number]>('frame')
  const waiting = <p className={styles.note}>{texts.waiting}</p>
  return (
    <section className={styles.snippets} aria-label={texts.snippets}>
      <Tabs
        label={texts.snippets}
        tabs={kinds.map((id) => ({ id, label: texts.kinds[id] }))}
        selected={kind}
        onSelect={setKind}
      >
        {kind === 'still' ? (
          <Suspense fallback={null}>
            <StillSnippet {...still} />
          </Suspense>
        ) : !frame ? (
          waiting
        ) : kind === 'script' ? (
          <ScriptSnippet frame={frame} url={scriptUrl} />
        ) : (
          <>
            <p className={styles.note}>{texts.frameNote(f.count(frameHeight(frame.height)))}</p>
            {frame.height > veryHigh && <p className={styles.note}>{texts.tall}</p>}
            <SnippetField html={frameSnippet(frame)} />
          </>
        )}
      </Tabs>
    </section>
  )
}
