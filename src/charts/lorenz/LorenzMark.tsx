// The hovered area's place on the curve: moves with the hover and draws nothing else anew.
import { useLayoutEffect, useRef } from 'react'
import { middleOf, type LorenzGeometry, type LorenzPiece } from '../../drawing/lorenz/lorenzGeometry.ts'
import styles from './lorenz.module.css'

interface Props {
  readonly geometry: LorenzGeometry
  readonly pieces: readonly LorenzPiece[]
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
}

export function LorenzMark({ geometry, pieces, onHover }: Props) {
  const mark = useRef<SVGCircleElement>(null)
  useLayoutEffect(
    function followHover() {
      const indexById = new Map(pieces.map(({ id }, i) => [id, i]))
      const show = (id: string | undefined) => {
        const index = id === undefined ? undefined : indexById.get(id)
        const middle = index === undefined ? undefined : middleOf(pieces, index)
        mark.current?.setAttribute('visibility', middle ? 'visible' : 'hidden')
        if (!middle) return
        mark.current?.setAttribute('cx', String(geometry.xOf(middle.x)))
        mark.current?.setAttribute('cy', String(geometry.yOf(middle.y)))
      }
      show(undefined)
      return onHover(show)
    },
    [geometry, pieces, onHover],
  )
  return <circle ref={mark} className={styles.hovered} r={6} visibility="hidden" data-mark="hovered" />
}
