// What stays while nothing but the hover moves: names, boxes, whiskers, dots of the rows in sight.
import { memo } from 'react'
import { dotRadius, boxPaths, type BoxGeometry } from '../../drawing/boxes/boxGeometry.ts'
import picture from '../marks/picture.module.css'
import styles from './boxes.module.css'

interface Props {
  readonly geometry: BoxGeometry
  readonly first: number
  /** One behind the last. */
  readonly end: number
}

const round = (px: number) => Math.round(px * 10) / 10

/** One path a colour. */
function dotPaths(dots: BoxGeometry['dots'], radius: number): readonly (readonly [string, string])[] {
  const paths = new Map<string, string>()
  for (const { x, y, color } of dots) {
    const circle = `M${round(x - radius)},${round(y)}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0`
    paths.set(color, (paths.get(color) ?? '') + circle)
  }
  return [...paths]
}

export const BoxRows = memo(function BoxRows({ geometry, first, end }: Props) {
  const { left, right } = geometry
  const rows = geometry.rows.slice(first, end)
  const dots = geometry.dots.filter(({ row }) => row >= first && row < end)
  const { boxes, whiskers, medians } = boxPaths(rows)
  return (
    <>
      <path className={picture.grid} d={rows.map(({ y }) => `M${left},${y}H${right}`).join('')} />
      {rows.map(({ id, label, count, y }) => (
        <g key={id}>
          <text className={styles.name} x={left - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
          <text className={picture.tick} x={geometry.end} y={y + 4} textAnchor="end">
            {count}
          </text>
        </g>
      ))}
      <path className={styles.whisker} d={whiskers} />
      <path className={styles.box} d={boxes} data-mark="boxes" />
      <g className={styles.inner}>
        {dotPaths(
          dots.filter(({ isInner }) => isInner),
          1.5,
        ).map(([color, path]) => (
          <path key={color} d={path} />
        ))}
      </g>
      <path className={styles.median} d={medians} />
      {dotPaths(
        dots.filter(({ isInner }) => !isInner),
        dotRadius,
      ).map(([color, path]) => (
        <path key={color} className={picture.dot} fill={color} d={path} />
      ))}
    </>
  )
})
