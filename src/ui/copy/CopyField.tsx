// A text to take away: shown whole, copied by a button; where the clipboard is closed it is marked, to be copied by hand.
import { useId, useRef, useState, type ReactNode } from 'react'
import { Button } from '../Button.tsx'
import { copyText } from './copyText.ts'
import styles from './copyField.module.css'

interface Props {
  readonly label: string
  readonly text: string
  readonly copy: string
  /** Said once it is copied; and where the browser does not allow it. */
  readonly copied: string
  readonly refused: string
  readonly rows?: number
  /** Set in a fixed width, lines kept. */
  readonly isCode?: boolean
  /** Further buttons beside the one that copies. */
  readonly children?: ReactNode
}

export function CopyField({ label, text, rows = 4, isCode = false, children, ...words }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState<{ readonly text: string; readonly isCopied: boolean }>()
  const copy = async () => {
    const isCopied = await copyText(text)
    setTold({ text, isCopied })
    if (!isCopied) field.current?.select()
  }
  // What was copied before the text changed is no news of this one.
  const news = told?.text === text ? (told.isCopied ? words.copied : words.refused) : ''
  return (
    <div className={styles.whole}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        className={isCode ? styles.code : styles.text}
        wrap={isCode ? 'off' : 'soft'}
        spellCheck={false}
      />
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        {children}
        <output className={styles.news}>{news}</output>
      </div>
    </div>
  )
}
