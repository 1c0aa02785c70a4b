// A button and what it opens below itself, in the flow of the page: nothing is covered, nothing is cut off.
import { useId, useState, type ReactNode } from 'react'

interface Props {
  readonly button: ReactNode
  readonly buttonClass?: string | undefined
  readonly panelClass?: string | undefined
  /** What it was opened for: another closes it. */
  readonly about?: string
  readonly children: ReactNode
}

export function Disclosure({ button, buttonClass, panelClass, about, children }: Props) {
  const [opened, setOpened] = useState<{ readonly about: string | undefined }>()
  const isOpen = opened !== undefined && opened.about === about
  if (opened && !isOpen) setOpened(undefined)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={buttonClass}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpened(isOpen ? undefined : { about })}
      >
        {button}
      </button>
      {isOpen && (
        <div id={id} className={panelClass}>
          {children}
        </div>
      )}
    </>
  )
}
