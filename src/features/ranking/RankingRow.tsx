import { memo, type MouseEvent } from 'react'
import { hoverArea, useIsHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import styles from './ranking.module.css'

/** px; fixed, so that a long list knows where its rows stand. */
export const rowHeight = 28

interface Props {
  readonly id: string
  readonly name: string
  readonly rank: string
  /** Value, or the state in words. */
  readonly words: string
  /** Per cent of the track. */
  readonly bar: { readonly left: number; readonly width: number } | undefined
  readonly color: string
  readonly isChosen: boolean
  readonly index: number
  /** Length of the list where not all of it is drawn. */
  readonly size: number | undefined
  readonly tabIndex: 0 | -1
}

function choose(event: MouseEvent, id: string) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) toggleArea(id)
  else chooseArea(id)
}

function RankingRowPlain(props: Props) {
  const { id, name, rank, words, bar, color, isChosen, index, size, tabIndex } = props
  const isHovered = useIsHovered(id)
  const marks = [styles.row, isChosen && styles.isChosen, isHovered && styles.isHovered]
  return (
    <li
      className={marks.filter(Boolean).join(' ')}
      aria-setsize={size}
      aria-posinset={size === undefined ? undefined : index + 1}
      onPointerEnter={() => hoverArea(id)}
      onPointerLeave={() => hoverArea(undefined)}
    >
      <span className={styles.rank}>{rank}</span>
      <button
        type="button"
        className={styles.name}
        data-row={index}
        tabIndex={tabIndex}
        aria-pressed={isChosen}
        onClick={(event) => choose(event, id)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && hoverArea(id)}
        onBlur={() => hoverArea(undefined)}
      >
        {name}
      </button>
      {bar ? (
        <>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar}
              style={{ left: `${bar.left}%`, width: `${bar.width}%`, background: color }}
            />
          </span>
          <span className={styles.value}>{words}</span>
        </>
      ) : (
        <span className={styles.state}>{words}</span>
      )}
    </li>
  )
}

/** Drawn anew only when something of its own changed. */
export const RankingRow = memo(
  RankingRowPlain,
  (a, b) =>
    a.bar?.left === b.bar?.left &&
    a.bar?.width === b.bar?.width &&
    (Object.keys(a) as (keyof Props)[]).every((key) => key === 'bar' || a[key] === b[key]),
)
