// The hovered dot: one circle and one text that follow the hover without drawing anything else anew.
import { useLayoutEffect, useRef } from 'react'
import { textWidth } from '../../drawing/labels/placeLineLabels.ts'
import type { AreaEvents } from './useAreaWalk.ts'
import styles from './picture.module.css'

interface Props extends Pick<AreaEvents, 'nameOf' | 'onHover'> {
  readonly placeOf: (
    id: string,
  ) => { readonly x: number; readonly y: number; readonly color: string } | undefined
  readonly radius: number
  /** Names that would reach beyond stand on the left of their dot. */
  readonly end: number
}

export function HoverDot({ placeOf, radius, end, nameOf, onHover }: Props) {
  const mark = useRef<SVGGElement>(null)
  useLayoutEffect(
    function followHover() {
      const show = (id: string | undefined) => {
        const [circle, text] = mark.current?.children ?? []
        const place = id === undefined ? undefined : placeOf(id)
        mark.current?.setAttribute('visibility', place ? 'visible' : 'hidden')
        if (!place || !circle || !text || id === undefined) return
        const name = nameOf(id)
        const isLeft = place.x + 12 + textWidth(name, 12) > end
        circle.setAttribute('cx', String(place.x))
        circle.setAttribute('cy', String(place.y))
        circle.setAttribute('fill', place.color)
        text.setAttribute('x', String(place.x + (isLeft ? -1 : 1) * (radius + 4)))
        text.setAttribute('y', String(place.y + 4))
        text.setAttribute('text-anchor', isLeft ? 'end' : 'start')
        text.textContent = name
      }
      show(undefined)
      return onHover(show)
    },
    [placeOf, radius, end, nameOf, onHover],
  )
  return (
    <g ref={mark} className={styles.hovered} visibility="hidden">
      <circle r={radius} />
      <text />
    </g>
  )
}
