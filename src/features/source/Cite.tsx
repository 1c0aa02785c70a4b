// Copies the citation and shows it: where the clipboard is closed (no https, no permission) it can be marked by hand.
import { useRef, useState } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import styles from './source.module.css'

interface Props {
  readonly citationText: () => string
}

type Copying = { kind: 'closed' } | { kind: 'open'; text: string; isCopied: boolean }

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No clipboard here: the reader is told and finds the text marked.
    return false
  }
}

export function Cite({ citationText }: Props) {
  const texts = useTexts().figures.source
  const field = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState<Copying>({ kind: 'closed' })
  const cite = async () => {
    const text = citationText()
    const isCopied = await copied(text)
    setState({ kind: 'open', text, isCopied })
    if (!isCopied) requestAnimationFrame(() => field.current?.select())
  }
  const isOpen = state.kind === 'open'
  return (
    <>
      <button
        type="button"
        className={styles.action}
        aria-expanded={isOpen}
        onClick={() => void (isOpen ? setState({ kind: 'closed' }) : cite())}
      >
        {texts.cite}
      </button>
      {isOpen && (
        <label className={styles.citation}>
          <span>{state.isCopied ? texts.copied : texts.notCopied}</span>
          <textarea ref={field} readOnly rows={5} value={state.text} />
        </label>
      )}
    </>
  )
}
