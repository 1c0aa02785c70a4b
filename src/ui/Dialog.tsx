// A panel in the middle of the page, over it; on a narrow screen the whole of it. The native dialog keeps the focus inside, closes
// on Escape and gives the focus back.
import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'
import { Icon } from './Icon.tsx'
import ui from './ui.module.css'

interface Props {
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  /** As wide as what has two columns needs. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** Open as long as it is drawn. */
export function Dialog({ onClose, title, closeLabel, isWide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(function openOverPage() {
    const element = dialog.current
    const before = document.activeElement
    if (!element?.open) element?.showModal()
    return () => {
      element?.close()
      // Taken off the page at once, the dialog cannot give the focus back itself.
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    // A press beside the panel lands on the dialog itself; Escape does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={isWide ? `${styles.dialog} ${styles.wide}` : styles.dialog}
      aria-labelledby={headingId}
      onCancel={(event) => {
        // Escape of a list within it bubbles up here.
        if (event.target !== dialog.current) return
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div>
        <div className={styles.head}>
          <h2 id={headingId} className={ui.windowTitle}>
            {title}
          </h2>
          <button type="button" className={ui.iconButton} aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <div className={styles.body}>{children}</div>
      </div>
    </dialog>
  )
}
