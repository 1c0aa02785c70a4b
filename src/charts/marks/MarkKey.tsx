// Names of marked areas, and of lines without a mark, with what they look like in the chart. Data in, events out.
import type { AreaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkSymbol } from './MarkSymbol.tsx'
import styles from './markKey.module.css'

export interface KeyEntry {
  readonly id: string
  readonly name: string
  /** Of an area; absent: of something that is held against areas. */
  readonly mark?: AreaMark
  readonly dash?: string
}
interface Props {
  readonly label: string
  readonly entries: readonly KeyEntry[]
  /** The chart has lines; otherwise the marks stand alone. */
  readonly hasLines: boolean
  readonly hovered: string | undefined
  /** Pointing at an area's name marks it everywhere. */
  readonly onHover: (id: string | undefined) => void
}

export function MarkKey({ label, entries, hasLines, hovered, onHover }: Props) {
  const width = hasLines ? 26 : 14
  return (
    <ul className={styles.key} aria-label={label}>
      {entries.map(({ id, name, mark, dash }) => (
        <li
          key={id}
          className={id === hovered ? styles.isHovered : undefined}
          onPointerEnter={() => mark && onHover(id)}
          onPointerLeave={() => mark && onHover(undefined)}
        >
          <svg width={width} height="14" aria-hidden="true">
            {hasLines && (
              <path
                d="M0,7H26"
                fill="none"
                stroke={mark?.color ?? 'var(--ink-2)'}
                strokeWidth={mark ? 2 : 1.5}
                {...(dash !== undefined && { strokeDasharray: dash })}
              />
            )}
            {mark && <MarkSymbol mark={mark} x={width / 2} y={7} radius={4.5} />}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
