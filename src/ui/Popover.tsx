// A button and what it opens beside itself. Closes on Escape, on a press outside, and when the focus leaves it.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import styles from './ui.module.css'
import { useKeptFocus } from './useKeptFocus.ts'

export interface Opening {
  readonly isOpen: boolean
  readonly setIsOpen: (isOpen: boolean) => void
}

interface Props {
  /** What stands on the button. */
  readonly button: ReactNode
  readonly buttonClass?: string | undefined
  /** Name of what is opened. */
  readonly label: string
  /** Name of the button, where a sign stands on it. */
  readonly buttonLabel?: string
  /** Below the button; or `under` it, beside what it stands in, from the `foot` of that: on a phone over the foot of the screen. */
  readonly placement?: keyof typeof placements
  readonly onOpen?: () => void
  /** Kept by the caller, where the button may give way to another of its kind while it is open; else kept here. */
  readonly opening?: Opening | undefined
  /** Content, or what makes it of the way to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

const placements = {
  below: { wrap: styles.popover, panel: '' },
  under: { wrap: styles.popover, panel: styles.under },
  beside: { wrap: styles.wrapBeside, panel: styles.beside },
  foot: { wrap: styles.wrapFoot, panel: styles.foot },
} as const

export function Popover({ placement = 'below', ...props }: Props) {
  const { button, buttonClass, buttonLabel, label, onOpen, children } = props
  const [isOpenHere, setIsOpenHere] = useState(false)
  const { isOpen, setIsOpen } = props.opening ?? { isOpen: isOpenHere, setIsOpen: setIsOpenHere }
  const whole = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLElement>(null)
  const id = useId()
  const wasOpen = useRef(false)
  useEffect(function takeFocusAlong() {
    // Opened at once: the one before it was in use and is gone, and with it what had the focus.
    if (isOpen) whole.current?.querySelector<HTMLElement>(':checked')?.focus()
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  useEffect(
    function giveFocusBack() {
      // Only where it would be lost: a press elsewhere has taken it already.
      if (wasOpen.current && !isOpen && document.activeElement === document.body) trigger.current?.focus()
      wasOpen.current = isOpen
    },
    [isOpen],
  )
  useEffect(
    function closeFromOutside() {
      if (!isOpen) return undefined
      const closeOutside = (event: Event) => {
        // Not there while it is put aside for what is on its way: nothing is outside of it then.
        if (event.target instanceof Node && whole.current?.contains(event.target) === false) setIsOpen(false)
      }
      document.addEventListener('pointerdown', closeOutside)
      document.addEventListener('focusin', closeOutside)
      return () => {
        document.removeEventListener('pointerdown', closeOutside)
        document.removeEventListener('focusin', closeOutside)
      }
    },
    [isOpen, setIsOpen],
  )
  useKeptFocus(panel, isOpen)
  const closeByKey = (key: string) => {
    if (key === 'Escape' && isOpen) setIsOpen(false)
  }
  return (
    <div
      ref={whole}
      className={placements[placement].wrap}
      role="presentation"
      onKeyDown={(e) => closeByKey(e.key)}
    >
      <button
        ref={trigger}
        type="button"
        className={buttonClass}
        aria-label={buttonLabel}
        title={buttonLabel}
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
        // A press between its parts keeps the focus within instead of closing it.
        <section
          ref={panel}
          id={id}
          tabIndex={-1}
          className={`${styles.popoverPanel} ${placements[placement].panel}`}
          aria-label={label}
        >
          {typeof children === 'function' ? children(() => setIsOpen(false)) : children}
        </section>
      )}
    </div>
  )
}
