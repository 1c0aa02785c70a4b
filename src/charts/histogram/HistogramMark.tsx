// The hovered area's triangle: moves with the hover and draws nothing else anew.
import { useLayoutEffect, useRef } from 'react'
import { trianglePath } from '../../drawing/histogram/trianglePath.ts'
import styles from './histogram.module.css'

interface Props {
  readonly xOf: (value: number) => number
  /** Value of an area; undefined where it has none. */
  readonly valueOf: (id: string) => number | undefined
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
}

export function HistogramMark({ xOf, valueOf, onHover }: Props) {
  const mark = useRef<SVGPathElement>(null)
  useLayoutEffect(() => {
    const show = (id: string | undefined) => {
      const value = id === undefined ? undefined : valueOf(id)
      mark.current?.setAttribute('d', value === undefined ? '' : trianglePath(xOf(value)))
    }
    show(undefined)
    return onHover(show)
  }, [xOf, valueOf, onHover])
  return <path ref={mark} className={styles.hovered} data-mark="hovered" />
}
