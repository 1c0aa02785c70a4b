import { memo, type MouseEvent } from 'react'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkSymbol } from '../../charts/marks/MarkSymbol.tsx'
import { hoverArea, useIsHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import type { Stretch } from '../../drawing/ranking/rankingScale.ts'
import styles from './ranking.module.css'

/** px; fixed, so that a long list knows where its rows stand. */
export const rowHeight = 28

interface Props {
  readonly id: string
  readonly name: string
  /** Named where another area of the list bears the same name. */
  readonly parent: string | undefined
  readonly rank: string
  /** Value, or the state in words. */
  readonly words: string
  /** Both in per cent of the track; the whisker is the value's interval, where it is asked for. */
  readonly bar: Stretch | undefined
  readonly whisker: Stretch | undefined
  /** Plausible ranks, where they are asked for. */
  readonly span: string | undefined
  readonly color: string
  /** Place among the chosen areas, from 0; its mark is the same in every chart. */
  readonly chosen: number | undefined
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
  const { id, name, parent, rank, words, bar, whisker, span, color, chosen, index, size, tabIndex } = props
  const isHovered = useIsHovered(id)
  const mark = chosen === undefined ? undefined : areaMark(chosen)
  const marks = [styles.row, mark && styles.isChosen, isHovered && styles.isHovered]
  return (
    <li
      className={marks.filter(Boolean).join(' ')}
      style={mark && { borderLeftColor: mark.color }}
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
        aria-pressed={mark !== undefined}
        title={parent === undefined ? name : `${name} (${parent})`}
        onClick={(event) => choose(event, id)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && hoverArea(id)}
        onBlur={() => hoverArea(undefined)}
      >
        {mark && (
          <svg className={styles.mark} width="13" height="13" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
            <MarkSymbol mark={mark} />
          </svg>
        )}
        {name}
        {parent !== undefined && <small> {parent}</small>}
      </button>
      {bar ? (
        <>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar}
              style={{ left: `${bar.left}%`, width: `${bar.width}%`, background: color }}
            />
            {whisker && (
              <span
                className={styles.whisker}
                data-mark="interval"
                style={{ left: `${whisker.left}%`, width: `${whisker.width}%` }}
              />
            )}
          </span>
          <span className={styles.value}>{words}</span>
          {span !== undefined && <span className={styles.span}>{span}</span>}
        </>
      ) : (
        <span className={styles.state}>{words}</span>
      )}
    </li>
  )
}

const isSameStretch = (a: Stretch | undefined, b: Stretch | undefined) =>
  a?.left === b?.left && a?.width === b?.width

/** Drawn anew only when something of its own changed. */
export const RankingRow = memo(
  RankingRowPlain,
  (a, b) =>
    isSameStretch(a.bar, b.bar) &&
    isSameStretch(a.whisker, b.whisker) &&
    (Object.keys(a) as (keyof Props)[]).every(
      (key) => key === 'bar' || key === 'whisker' || a[key] === b[key],
    ),
)
