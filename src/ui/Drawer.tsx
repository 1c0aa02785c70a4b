// A panel over the page, from the side. The native dialog keeps the focus inside, closes on Escape and gives it back.
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './ui.module.css'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  readonly children: ReactNode
}

export function Drawer({ isOpen, onClose, title, closeLabel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(
    function keepDialogInStep() {
      const element = dialog.current
      if (isOpen && !element?.open) element?.showModal()
      if (!isOpen && element?.open) element.close()
    },
    [isOpen],
  )
  return (
    // A press beside the panel lands on the dialog itself; Escape does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-labelledby={headingId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.drawerInside}>
        <div className={styles.drawerHead}>
          <h2 id={headingId} className={styles.windowTitle}>
            {title}
          </h2>
          <button type="button" className={styles.iconButton} aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {isOpen && children}
      </div>
    </dialog>
  )
}
