// A button and what it opens beside itself. Closes on Escape, on a press outside, and when the focus leaves it.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import styles from './ui.module.css'

interface Props {
  /** What stands on the button. */
  readonly button: ReactNode
  readonly buttonClass?: string | undefined
  /** Name of what is opened. */
  readonly label: string
  readonly onOpen?: () => void
  readonly children: ReactNode
}

export function Popover({ button, buttonClass, label, onOpen, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(
    function closeFromOutside() {
      if (!isOpen) return undefined
      const close = (event: Event) => {
        if (event.target instanceof Node && !whole.current?.contains(event.target)) setIsOpen(false)
      }
      document.addEventListener('pointerdown', close)
      document.addEventListener('focusin', close)
      return () => {
        document.removeEventListener('pointerdown', close)
        document.removeEventListener('focusin', close)
      }
    },
    [isOpen],
  )
  const closeByKey = (key: string) => {
    if (key !== 'Escape' || !isOpen) return
    setIsOpen(false)
    trigger.current?.focus()
  }
  return (
    <div ref={whole} className={styles.popover} role="presentation" onKeyDown={(e) => closeByKey(e.key)}>
      <button
        ref={trigger}
        type="button"
        className={buttonClass}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen(!isOpen)
          if (!isOpen) onOpen?.()
        }}
      >
        {button}
      </button>
      {isOpen && (
        <section id={id} className={styles.popoverPanel} aria-label={label}>
          {children}
        </section>
      )}
    </div>
  )
}
