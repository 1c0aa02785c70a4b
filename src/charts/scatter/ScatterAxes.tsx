import type { ScatterGeometry } from '../../drawing/scatter/scatterGeometry.ts'
import picture from '../marks/picture.module.css'
import styles from './scatter.module.css'

/** Hairlines at round values, and the two axes. Over thousands of dots no hairlines: they would lie upon them. */
export function ScatterAxes({ geometry, hasGrid }: { geometry: ScatterGeometry; hasGrid: boolean }) {
  const { left, right, top, bottom, ticksX, ticksY } = geometry
  return (
    <>
      {hasGrid && (
        <path
          className={picture.grid}
          d={[
            ...ticksY.map(({ at }) => `M${left},${at}H${right}`),
            ...ticksX.map(({ at }) => `M${at},${top}V${bottom}`),
          ].join('')}
        />
      )}
      <path className={styles.axis} d={`M${left},${top}V${bottom}H${right}`} />
      {ticksY.map(({ at, label }, i) => (
        <text key={i} className={picture.tick} x={left - 6} y={at + 4} textAnchor="end">
          {label}
        </text>
      ))}
      {ticksX.map(({ at, label }, i) => (
        <text
          key={i}
          className={picture.tick}
          x={at}
          y={bottom + 16}
          textAnchor={at + label.length * 3.5 > right ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
    </>
  )
}
