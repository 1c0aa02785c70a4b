// A drawing on the page: real letters, vectors in print, its words as the text alternative.
import { useId } from 'react'
import type { Drawing, Hatch, Mark, PathMark } from '../../../drawing/drawing.ts'
import { hatchColor, hatchSide, hatchStrokes } from '../../../drawing/look/hatch.ts'
import styles from './preview.module.css'

/** Hatches on their fills, each once. */
const tilesOf = (marks: readonly Mark[]): readonly { readonly hatch: Hatch; readonly fill: string }[] => [
  ...new Map(
    marks.flatMap((mark) =>
      mark.kind === 'path' && mark.hatch && mark.fill
        ? [[`${mark.hatch}${mark.fill}`, { hatch: mark.hatch, fill: mark.fill }] as const]
        : [],
    ),
  ).values(),
]

const tileId = (prefix: string, hatch: Hatch, fill: string): string => `${prefix}${hatch}${fill.slice(1)}`

function Tile({ id, hatch, fill }: { id: string; hatch: Hatch; fill: string }) {
  const side = hatchSide(hatch)
  // Strokes that begin outside of the tile close its corners.
  const { d, width, dots, radius } = hatchStrokes(hatch, {
    left: -side,
    top: -side,
    right: 2 * side,
    bottom: 2 * side,
  })
  const ink = hatchColor(fill)
  return (
    <pattern id={id} width={side} height={side} patternUnits="userSpaceOnUse">
      <rect width={side} height={side} fill={fill} />
      {d !== '' && <path d={d} fill="none" stroke={ink} strokeWidth={width} />}
      {dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} fill={ink} />
      ))}
    </pattern>
  )
}

function paintOf({ fill, hatch }: PathMark, prefix: string): string {
  if (fill === undefined) return 'none'
  return hatch ? `url(#${tileId(prefix, hatch, fill)})` : fill
}

function MarkShape({ mark, prefix }: { mark: Mark; prefix: string }) {
  switch (mark.kind) {
    case 'path':
      return (
        <path
          d={mark.d}
          fill={paintOf(mark, prefix)}
          fillOpacity={mark.opacity}
          fillRule="evenodd"
          stroke={mark.stroke}
          strokeWidth={mark.stroke && mark.width}
          strokeDasharray={mark.dash?.join(' ')}
          strokeLinecap={mark.dash ? 'butt' : 'round'}
        />
      )
    case 'circle':
      return (
        <circle
          cx={mark.at[0]}
          cy={mark.at[1]}
          r={mark.radius}
          fill={mark.fill ?? 'none'}
          fillOpacity={mark.opacity}
          stroke={mark.stroke}
          strokeWidth={mark.stroke && mark.width}
        />
      )
    case 'text':
      return (
        <text
          x={mark.at[0]}
          y={mark.at[1]}
          fontSize={mark.size}
          fontWeight={mark.isBold ? 600 : undefined}
          textAnchor={mark.anchor}
          fill={mark.color}
          stroke={mark.halo}
          strokeWidth={mark.halo && 3}
          paintOrder={mark.halo && 'stroke'}
        >
          {mark.text}
        </text>
      )
  }
}

interface Props {
  readonly drawing: Drawing
  /** In the place of a word in a table: no wider than it is, and the word is said. */
  readonly label?: string
}

export function DrawingSvg({ drawing, label }: Props) {
  const id = useId().replaceAll(/[^\w-]/g, '')
  const { width, height, title, description, marks } = drawing
  const words = label ?? [title, description].filter(Boolean).join('. ')
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would have no letters in print
      role="img"
      aria-label={words}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={styles.drawing}
      strokeLinejoin="round"
    >
      <defs>
        {tilesOf(marks).map(({ hatch, fill }) => (
          <Tile key={hatch + fill} id={tileId(id, hatch, fill)} hatch={hatch} fill={fill} />
        ))}
      </defs>
      {marks.map((mark, i) => (
        // Marks of a drawing never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <MarkShape key={i} mark={mark} prefix={id} />
      ))}
    </svg>
  )
}
