// The cell of the hovered area; follows the hover and draws nothing else anew.
import { useLayoutEffect, useRef } from 'react'
import { onHover } from '../../state/hoverStore.ts'
import type { PairCell } from '../../core/scene/pairs/pairCells.ts'
import styles from './bivariate.module.css'

interface Props {
  readonly cells: readonly PairCell[]
  readonly slotOf: (id: string) => number | undefined
  readonly x: (cell: PairCell) => number
  readonly y: (cell: PairCell) => number
  readonly side: number
}

export function HoveredCell({ cells, slotOf, x, y, side }: Props) {
  const mark = useRef<SVGRectElement>(null)
  useLayoutEffect(function followHover() {
    const show = (id: string | undefined) => {
      const slot = id === undefined ? undefined : slotOf(id)
      const cell = cells.find((one) => one.slot === slot)
      mark.current?.setAttribute('visibility', cell ? 'visible' : 'hidden')
      if (!cell) return
      mark.current?.setAttribute('x', String(x(cell) + 1))
      mark.current?.setAttribute('y', String(y(cell) + 1))
    }
    show(undefined)
    return onHover(show)
  })
  return (
    <rect
      ref={mark}
      data-mark="hovered"
      className={styles.hovered}
      width={side - 2}
      height={side - 2}
      visibility="hidden"
    />
  )
}
