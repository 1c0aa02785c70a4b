// The chosen period and the one that is being looked at: a thin guide and a point on each line.
import { memo } from 'react'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import type { LineGeometry } from '../../drawing/line/lineGeometry.ts'
import type { LineSeries } from '../../drawing/line/lineSeries.ts'
import styles from './line.module.css'

const pointClasses = {
  area: styles.areaPoint,
  other: styles.otherPoint,
  parent: styles.parentPoint,
  combined: styles.combinedPoint,
  region: styles.regionPoint,
} as const

interface Props {
  readonly geometry: LineGeometry
  readonly series: readonly LineSeries[]
  readonly period: string
  readonly isChosen: boolean
}

export const PeriodMarks = memo(function PeriodMarks({ geometry, series, period, isChosen }: Props) {
  const { frame, xOf, yOf } = geometry
  const x = xOf(period)
  const points = series.flatMap(({ id, role, mark, points: all }) => {
    const cell = all.find((point) => point.period === period)?.cell
    return cell?.kind === 'number' ? [{ id, role, mark, y: yOf(cell.value) }] : []
  })
  return (
    // The first series lies on top.
    <g className={isChosen ? styles.chosenPeriod : styles.lookedPeriod} data-period={period}>
      <path d={`M${x},${frame.top}V${frame.bottom}`} />
      {points
        .toReversed()
        .map(({ id, role, mark, y }) =>
          mark ? (
            <MarkSymbol key={id} mark={mark} x={x} y={y} radius={role === 'area' ? 5 : 4.5} />
          ) : (
            <circle key={id} className={pointClasses[role]} cx={x} cy={y} r={role === 'area' ? 4.5 : 3} />
          ),
        )}
    </g>
  )
})
