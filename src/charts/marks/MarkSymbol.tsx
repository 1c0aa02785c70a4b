import { markPath, type AreaMark } from '../../core/scene/marks/areaMarks.ts'

interface Props {
  readonly mark: AreaMark
  readonly x?: number
  readonly y?: number
  readonly radius?: number
}

/** A chosen area's mark inside an SVG, with a white rim so that it stands out on anything. */
export function MarkSymbol({ mark, x = 0, y = 0, radius = 5 }: Props) {
  const isRing = mark.shape === 'ring'
  return (
    <path
      d={markPath(mark.shape, radius)}
      transform={`translate(${x},${y})`}
      fill={isRing ? '#fff' : mark.color}
      stroke={isRing ? mark.color : '#fff'}
      strokeWidth={isRing ? 2 : 1.2}
    />
  )
}
