import { swatchSize, type GroupLook } from './groupLook.ts'
import styles from './groups.module.css'

/** The colour and pattern of a group as on the map. */
export function GroupSwatch({ color, strokes }: Pick<GroupLook, 'color' | 'strokes'>) {
  const { width, height } = swatchSize
  return (
    <svg className={styles.swatch} width={width} height={height} aria-hidden="true">
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill={color} />
      {strokes && (
        <path
          d={strokes.path}
          fill="none"
          stroke={strokes.ink}
          strokeWidth={strokes.width}
          strokeLinecap="round"
        />
      )}
    </svg>
  )
}
