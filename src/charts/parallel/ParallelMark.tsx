// The hovered line and its name: they follow the hover without drawing anything else anew.
import { useLayoutEffect, useRef } from 'react'
import { textWidth } from '../../drawing/labels/placeLineLabels.ts'
import { linePath, type Axes, type ParallelFrame } from '../../drawing/profiles/parallelGeometry.ts'
import styles from './parallel.module.css'

interface Props {
  readonly frame: ParallelFrame
  readonly axes: Axes
  readonly lineOf: ReadonlyMap<string, number>
  readonly nameOf: (id: string) => string
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
}

export function ParallelMark({ frame, axes, lineOf, nameOf, onHover }: Props) {
  const mark = useRef<SVGGElement>(null)
  useLayoutEffect(
    function followHover() {
      const show = (id: string | undefined) => {
        const [halo, line, text] = mark.current?.children ?? []
        const at = id === undefined ? undefined : lineOf.get(id)
        mark.current?.setAttribute('visibility', at === undefined ? 'hidden' : 'visible')
        if (at === undefined || id === undefined || !halo || !line || !text) return
        const path = linePath(frame, axes, at)
        halo.setAttribute('d', path)
        line.setAttribute('d', path)
        const name = nameOf(id)
        text.textContent = name
        const isWide = frame.left + textWidth(name, 12) > frame.right
        // An empty length is an error to browsers.
        if (isWide) text.setAttribute('textLength', String(frame.right - frame.left))
        else text.removeAttribute('textLength')
      }
      show(undefined)
      return onHover(show)
    },
    [frame, axes, lineOf, nameOf, onHover],
  )
  return (
    <g ref={mark} className={styles.hovered} visibility="hidden">
      <path className={styles.halo} />
      <path />
      <text x={frame.left} y={frame.height - 5} />
    </g>
  )
}
