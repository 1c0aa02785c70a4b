// One line above the plot: the area under the pointer with both values. Follows the hover and draws nothing else anew.
import { useLayoutEffect, useRef } from 'react'
import { onHover } from '../../state/hoverStore.ts'
import styles from './scatter.module.css'

interface Props {
  /** Words for an area; empty where it has no dot. */
  readonly spoken: (id: string) => string
  /** Shown while nothing is pointed at. */
  readonly hint: string
}

export function Readout({ spoken, hint }: Props) {
  const line = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(
    function followHover() {
      const show = (id: string | undefined) => {
        const words = id === undefined ? '' : spoken(id)
        if (!line.current) return
        line.current.textContent = words || hint
        line.current.toggleAttribute('data-hovered', words !== '')
      }
      show(undefined)
      return onHover(show)
    },
    [spoken, hint],
  )
  return <p ref={line} className={styles.readout} aria-hidden="true" />
}
