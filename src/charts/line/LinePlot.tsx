// The part of the line chart that stays when the period moves; drawn anew only when its geometry is.
import { memo } from 'react'
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import { rangeId, type DrawnLine, type LineGeometry } from '../../drawing/line/lineGeometry.ts'
import { typeSize } from '../../drawing/line/lineInput.ts'
import type { LineRole } from '../../drawing/line/lineSeries.ts'
import styles from './line.module.css'

const lineClass: Record<LineRole, string | undefined> = {
  area: styles.area,
  other: styles.other,
  parent: styles.parent,
  region: styles.region,
  combined: styles.combined,
}
const labelClass: Record<LineRole, string | undefined> = {
  area: styles.areaLabel,
  other: styles.otherLabel,
  parent: styles.parentLabel,
  region: styles.regionLabel,
  combined: styles.combinedLabel,
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

function Line({ line: { id, role, mark, path, dots, marked } }: { line: DrawnLine }) {
  return (
    <>
      <g className={lineClass[role]} data-line={role}>
        {path && <path d={path} {...(mark && { style: { stroke: mark.color } })} />}
        {!mark && dots.map(({ x, y }) => <circle key={x} cx={x} cy={y} r={role === 'area' ? 3 : 2.5} />)}
      </g>
      {mark && (
        <g data-marks={id}>
          {marked.map(({ x, y }) => (
            <MarkSymbol key={x} mark={mark} x={x} y={y} radius={3} />
          ))}
        </g>
      )}
    </>
  )
}

export const LinePlot = memo(function LinePlot({ geometry }: { geometry: LineGeometry }) {
  const { frame, baselineY } = geometry
  const lineById = new Map(geometry.lines.map((line) => [line.id, line]))
  return (
    <>
      <Breaks geometry={geometry} />
      {geometry.range && <path className={styles.range} data-mark="range" d={geometry.range} />}
      <Axes geometry={geometry} />
      {baselineY !== undefined && (
        <path
          className={styles.baseline}
          data-mark="baseline"
          d={`M${frame.left},${baselineY}H${frame.right}`}
        />
      )}
      {geometry.band && <path className={styles.band} d={geometry.band} />}
      {geometry.withheldX.length > 0 && (
        <path
          className={styles.withheld}
          data-mark="withheld"
          d={geometry.withheldX.map((x) => hatchedSquare(x, frame.bottom - 3)).join('')}
        />
      )}
      {geometry.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {geometry.labels.map(({ id, text, x, baseline }) => {
        const { role, mark } = lineById.get(id) ?? {}
        const own = role && labelClass[role]
        return (
          <text
            key={id}
            className={id === rangeId ? styles.rangeLabel : own}
            x={x}
            y={baseline}
            {...(mark && role === 'other' && { style: { fill: mark.color } })}
          >
            {text}
          </text>
        )
      })}
    </>
  )
})
