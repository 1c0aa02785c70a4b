// The hovered value: one circle and one text that follow the hover without drawing anything else anew.
import { useLayoutEffect, useRef } from 'react'
import { textWidth } from '../labels/placeLineLabels.ts'
import { dotRadius, type BoxGeometry } from './boxGeometry.ts'
import styles from './boxes.module.css'

interface Props {
  readonly geometry: BoxGeometry
  /** What is written beside the dot. */
  readonly nameOf: (id: string) => string
  /** Tells the id under the pointer, anywhere on the page, until the returned function is called. */
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
}

export function BoxMark({ geometry, nameOf, onHover }: Props) {
  const mark = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    const show = (id: string | undefined) => {
      const [circle, text] = mark.current?.children ?? []
      const place = id === undefined ? undefined : geometry.placeOf(id)
      mark.current?.setAttribute('visibility', place ? 'visible' : 'hidden')
      if (!place || !circle || !text) return
      const name = nameOf(place.id)
      const isLeft = place.x + 12 + textWidth(name, 12) > geometry.end
      circle.setAttribute('cx', String(place.x))
      circle.setAttribute('cy', String(place.y))
      circle.setAttribute('fill', place.color)
      text.setAttribute('x', String(place.x + (isLeft ? -9 : 9)))
      text.setAttribute('y', String(place.y + 4))
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
