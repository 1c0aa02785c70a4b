// Several series on spokes of one scale, 0 in the middle to 100 outside. Spokes bear numbers, which a list beside the picture
// explains: names would be cut off at its edges. Own SVG: Recharts draws a missing value as zero.
import { MarkSymbol } from '../marks/MarkSymbol.tsx'
import type { RadarSeries } from '../../drawing/profiles/radarSeries.ts'
import { useWidth } from '../useWidth.ts'
import { radarPoint, radarShape, ringPath } from '../../drawing/profiles/radarGeometry.ts'
import styles from './radar.module.css'

interface Props {
  /** Accessible name with what the picture shows; the table beside it holds every number. */
  readonly label: string
  readonly spokes: number
  readonly series: readonly RadarSeries[]
  /** Id of the series to stand out. */
  readonly hovered: string | undefined
  readonly onHover: (id: string | undefined) => void
}

const largest = 320
const rings = [25, 50, 75, 100] as const

function Grid({ spokes, radius }: { spokes: number; radius: number }) {
  const ends = Array.from({ length: spokes }, (_, i) => radarPoint(i, spokes, 100, radius))
  return (
    <>
      <path
        className={styles.grid}
        d={ends.map(({ x, y }) => `M0,0L${x.toFixed(1)},${y.toFixed(1)}`).join('')}
      />
      {rings.map((ring) => (
        <path
          key={ring}
          className={ring === 50 ? styles.half : styles.grid}
          d={ringPath(spokes, ring, radius)}
        />
      ))}
      {ends.map(({ x, y }, i) => (
        <text key={i} className={styles.spoke} x={x * (1 + 14 / radius)} y={y * (1 + 14 / radius) + 4.5}>
          {i + 1}
        </text>
      ))}
    </>
  )
}

/** Beside the first spoke, over the lines of the grid. */
function Scale({ radius }: { radius: number }) {
  return [0, 50, 100].map((value) => (
    <text key={value} className={styles.tick} x={5} y={(-radius * value) / 100 + (value === 100 ? 11 : -3)}>
      {value}
    </text>
  ))
}

function Line({
  series,
  radius,
  isStrong,
  onHover,
}: {
  readonly series: RadarSeries
  readonly radius: number
  readonly isStrong: boolean
  readonly onHover: Props['onHover']
}) {
  const { id, mark, dash, values } = series
  const { path, isClosed } = radarShape(values, radius)
  const color = mark?.color ?? 'var(--ink-2)'
  return (
    <g
      onPointerEnter={() => mark && onHover(id)}
      onPointerLeave={() => mark && onHover(undefined)}
      pointerEvents={mark ? 'stroke' : 'none'}
    >
      {mark && <path d={path} fill="none" stroke="transparent" strokeWidth={14} />}
      <path
        d={path}
        fill={isClosed && mark ? color : 'none'}
        fillOpacity={isStrong ? 0.14 : 0.05}
        stroke={color}
        strokeWidth={isStrong ? 3 : mark ? 2 : 1.5}
        strokeLinejoin="round"
        {...(dash !== undefined && { strokeDasharray: dash })}
      />
      {mark &&
        values.map((value, i) => {
          if (value === undefined) return null
          const { x, y } = radarPoint(i, values.length, value, radius)
          return <MarkSymbol key={i} mark={mark} x={x} y={y} radius={isStrong ? 5.5 : 4.5} />
        })}
    </g>
  )
}

export function RadarPlot({ label, spokes, series, hovered, onHover }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(440)
  const size = Math.min(width, largest)
  const radius = size / 2 - 26
  return (
    <div ref={ref} className={styles.radar}>
      <svg
        width={size}
        height={size}
        viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
        // A drawing of many elements cannot be an <img>.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={label}
      >
        <Grid spokes={spokes} radius={radius} />
        {series.toReversed().map((one) => (
          <Line key={one.id} series={one} radius={radius} isStrong={one.id === hovered} onHover={onHover} />
        ))}
        <Scale radius={radius} />
      </svg>
    </div>
  )
}
