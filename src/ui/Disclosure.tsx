// A button and what it opens below itself, in the flow of the page: nothing is covered, nothing is cut off.
import { useId, useState, type ReactNode } from 'react'

interface Props {
  readonly button: ReactNode
  readonly buttonClass?: string | undefined
  readonly panelClass?: string | undefined
  readonly children: ReactNode
}

export function Disclosure({ button, buttonClass, panelClass, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={buttonClass}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
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
