// The hovered dot: one circle and one text that follow the hover without drawing anything else anew.
import { useLayoutEffect, useRef } from 'react'
import { textWidth } from '../labels/placeLineLabels.ts'
import { dotRadius, type StripGeometry } from './stripGeometry.ts'
import styles from './strip.module.css'

interface Props {
  readonly geometry: StripGeometry
  /** What is written beside the dot. */
  readonly nameOf: (id: string) => string
  /** Tells the id under the pointer, anywhere on the page, until the returned function is called. */
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
}

export function StripMark({ geometry, nameOf, onHover }: Props) {
  const mark = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    const dots = new Map(geometry.dots.map((dot) => [dot.id, dot]))
    const show = (id: string | undefined) => {
      const [circle, text] = mark.current?.children ?? []
      const dot = id === undefined ? undefined : dots.get(id)
      mark.current?.setAttribute('visibility', dot ? 'visible' : 'hidden')
      if (!dot || !circle || !text || id === undefined) return
      const name = nameOf(id)
      const isLeft = dot.x + 12 + textWidth(name, 12) > geometry.right
      circle.setAttribute('cx', String(dot.x))
      circle.setAttribute('cy', String(dot.y))
      circle.setAttribute('fill', dot.color)
      text.setAttribute('x', String(dot.x + (isLeft ? -10 : 10)))
      text.setAttribute('y', String(dot.y + 4))
      text.setAttribute('text-anchor', isLeft ? 'end' : 'start')
      text.textContent = name
    }
    show(undefined)
    return onHover(show)
  }, [geometry, nameOf, onHover])
  return (
    <g ref={mark} className={styles.hovered} visibility="hidden">
      <circle r={dotRadius + 2} />
      <text />
    </g>
  )
}
