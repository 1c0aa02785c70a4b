// The part of the line chart that stays when the period moves; drawn anew only when its geometry is.
import { memo } from 'react'
import { typeSize, type LineGeometry } from './lineGeometry.ts'
import type { LineRole } from './lineSeries.ts'
import styles from './line.module.css'

const lineClass: Record<LineRole, string | undefined> = {
  area: styles.area,
  other: styles.other,
  parent: styles.parent,
  region: styles.region,
}
const labelClass: Record<LineRole, string | undefined> = {
  area: styles.areaLabel,
  other: styles.otherLabel,
  parent: styles.parentLabel,
  region: styles.regionLabel,
}

/** A square with three strokes: the mark of "withheld" on map, legend and chart. */
const hatchedSquare = (x: number, bottom: number): string => {
  const left = x - 4
  const top = bottom - 8
  return `M${left},${top}h8v8h-8zM${left},${top + 4}l4,-4M${left},${top + 8}l8,-8M${left + 4},${top + 8}l4,-4`
}

function Axes({ geometry }: { geometry: LineGeometry }) {
  const { frame, yTicks, xTicks } = geometry
  return (
    <>
      <path
        className={styles.grid}
        d={yTicks.map(({ y }) => `M${frame.left},${Math.round(y) + 0.5}H${frame.right}`).join('')}
      />
      {yTicks.map(({ y, label }) => (
        <text key={label} className={styles.tick} x={frame.left - 6} y={y + 4} textAnchor="end">
          {label}
        </text>
      ))}
      {xTicks.map(({ x, label }) => (
        <text key={label} className={styles.tick} x={x} y={frame.bottom + 16} textAnchor="middle">
          {label}
        </text>
      ))}
    </>
  )
}

function Breaks({ geometry }: { geometry: LineGeometry }) {
  const { frame, breaks } = geometry
  return breaks.map(({ left, right, label, labelX, isOverrun }, i) => (
    <g key={right}>
      <rect
        className={(breaks.length - i) % 2 === 1 ? styles.shade : styles.olderShade}
        x={left}
        y={frame.top}
        width={Math.max(0, right - left)}
        height={frame.bottom - frame.top}
      />
      <path
        className={styles.breakLine}
        d={`M${right},${frame.top + (isOverrun && label ? typeSize + 6 : 0)}V${frame.bottom}`}
      />
      {label && (
        <text className={styles.breakLabel} x={labelX} y={frame.top + typeSize}>
          {label}
        </text>
      )}
    </g>
  ))
}

export const LinePlot = memo(function LinePlot({ geometry }: { geometry: LineGeometry }) {
  const roleById = new Map(geometry.lines.map(({ id, role }) => [id, role]))
  return (
    <>
      <Breaks geometry={geometry} />
      <Axes geometry={geometry} />
      {geometry.band && <path className={styles.band} d={geometry.band} />}
      {geometry.withheldX.length > 0 && (
        <path
          className={styles.withheld}
          data-mark="withheld"
          d={geometry.withheldX.map((x) => hatchedSquare(x, geometry.frame.bottom - 3)).join('')}
        />
      )}
      {geometry.lines.map(({ id, role, path, dots }) => (
        <g key={id} className={lineClass[role]} data-line={role}>
          {path && <path d={path} />}
          {dots.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r={role === 'area' ? 3 : 2.5} />
          ))}
        </g>
      ))}
      {geometry.labels.map(({ id, text, x, baseline }) => (
        <text key={id} className={labelClass[roleById.get(id) ?? 'other']} x={x} y={baseline}>
          {text}
        </text>
      ))}
    </>
  )
})
