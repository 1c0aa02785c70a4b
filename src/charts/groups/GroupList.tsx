// Areas by group, one row each. Of a long list only the rows in sight are drawn. One tab stop; arrow keys walk.
import { useLayoutEffect, type MouseEvent } from 'react'
import { useRowWalk } from '../../ui/rows/useRowWalk.ts'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import type { GroupLook } from './groupLook.ts'
import { GroupSwatch } from './GroupSwatch.tsx'
import styles from './groups.module.css'

export interface GroupedItem {
  readonly id: string
  readonly name: string
  /** Tells two of the same name apart. */
  readonly detail?: string
  readonly look: GroupLook
  readonly figure?: string
}

interface Props {
  readonly label: string
  readonly items: readonly GroupedItem[]
  readonly chosen: readonly string[]
  readonly onHover: (listener: (id: string | undefined) => void) => () => void
  readonly hover: (id: string | undefined) => void
  readonly onChoose: (id: string, isAdding: boolean) => void
}

/** px; as in the style sheet. */
const rowHeight = 28

export function GroupList({ label, items, chosen, onHover, hover, onChoose }: Props) {
  const window = useRowWindow<HTMLDivElement>(items.length, rowHeight)
  const { ref, first, end, isWhole } = window
  const start = items.findIndex(({ id }) => id === chosen[0])
  const walk = useRowWalk(items.length, Math.max(0, start), window)
  useLayoutEffect(
    function markHovered() {
      let marked: Element | undefined
      return onHover((id) => {
        marked?.removeAttribute('data-hovered')
        const index = id === undefined ? -1 : items.findIndex((item) => item.id === id)
        marked = ref.current?.querySelector(`[data-row="${index}"]`)?.closest('li') ?? undefined
        marked?.setAttribute('data-hovered', '')
      })
    },
    [items, onHover, ref],
  )
  const choose = (event: MouseEvent, id: string) =>
    onChoose(id, event.ctrlKey || event.metaKey || event.shiftKey)
  return (
    <div ref={ref} className={styles.scroll}>
      {/* The keys belong to the buttons inside; the list only hears them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol
        className={styles.rows}
        style={{
          paddingTop: first * rowHeight,
          paddingBottom: (items.length - Math.min(end, items.length)) * rowHeight,
        }}
        aria-label={label}
        onKeyDown={walk.onKeyDown}
      >
        {items.slice(first, end).map(({ id, name, detail, look, figure }, i) => (
          <li
            key={id}
            className={chosen.includes(id) ? `${styles.row} ${styles.isChosen}` : styles.row}
            aria-setsize={isWhole ? undefined : items.length}
            aria-posinset={isWhole ? undefined : first + i + 1}
            onPointerEnter={() => hover(id)}
            onPointerLeave={() => hover(undefined)}
          >
            <GroupSwatch {...look} />
            <button
              type="button"
              className={styles.name}
              data-row={first + i}
              tabIndex={walk.tabIndexOf(first + i)}
              aria-pressed={chosen.includes(id)}
              onClick={(event) => choose(event, id)}
              onFocus={(event) => event.currentTarget.matches(':focus-visible') && hover(id)}
              onBlur={() => hover(undefined)}
            >
              {name}
              {detail !== undefined && <span className={styles.place}> {detail}</span>}
            </button>
            <span className={styles.group}>{look.short}</span>
            {figure !== undefined && <span className={styles.figure}>{figure}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}
