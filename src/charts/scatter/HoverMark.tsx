// The hovered dot with its name, and faintly the others of its group; follows the hover and draws nothing else anew.
import { useLayoutEffect, useMemo, useRef } from 'react'
import { textWidth } from '../../drawing/labels/placeLineLabels.ts'
import { circlesPath, type ScatterDot, type ScatterGeometry } from '../../drawing/scatter/scatterGeometry.ts'
import styles from './scatter.module.css'

interface Props {
  readonly geometry: ScatterGeometry
  readonly nameOf: (id: string) => string
  /** Tells the id under the pointer, anywhere on the page, until the returned function is called. */
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
}

export function HoverMark({ geometry, nameOf, onHover }: Props) {
  const mark = useRef<SVGGElement>(null)
  const dotById = useMemo(() => new Map(geometry.dots.map((dot) => [dot.id, dot])), [geometry])
  useLayoutEffect(
    function followHover() {
      const show = (id: string | undefined) => {
        const dot = id === undefined ? undefined : dotById.get(id)
        mark.current?.setAttribute('visibility', dot ? 'visible' : 'hidden')
        if (dot && mark.current) point(mark.current, dot, nameOf(dot.id), geometry)
      }
      show(undefined)
      return onHover(show)
    },
    [dotById, geometry, nameOf, onHover],
  )
  return (
    <g ref={mark} className={styles.hovered} data-mark="hovered" visibility="hidden">
      <path className={styles.group} />
      <circle r={geometry.radius + 3} />
      <text />
    </g>
  )
}

function point(mark: SVGGElement, dot: ScatterDot, name: string, geometry: ScatterGeometry) {
  const [group, circle, text] = mark.children
  if (!group || !circle || !text) return
  const others = geometry.dots.filter(
    (one) => dot.value.group !== undefined && one.value.group === dot.value.group,
  )
  group.setAttribute('d', circlesPath(others, geometry.radius + 0.75))
  circle.setAttribute('cx', String(dot.left))
  circle.setAttribute('cy', String(dot.top))
  const width = textWidth(name, 12)
  const isRight = dot.left + 10 + width <= geometry.right
  const isLeft = !isRight && dot.left - 10 - width >= 0
  // Room on neither side: above the dot, as far right as it goes.
  const x = isRight ? dot.left + 10 : isLeft ? dot.left - 10 : geometry.right
  const y = isRight || isLeft ? dot.top + 4 : dot.top > 24 ? dot.top - 10 : dot.top + 20
  text.setAttribute('x', String(x))
  text.setAttribute('y', String(y))
  text.setAttribute('text-anchor', isRight ? 'start' : 'end')
  text.textContent = name
}
