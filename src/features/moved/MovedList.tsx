// The areas in another class, the greatest difference first, each with both values. Long lists draw only the rows in sight.
import { useMemo } from 'react'
import { movedAreas, type Move } from '../../core/scene/moved/movesOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { movedTexts } from '../../i18n/texts/inequality/moved.ts'
import { useRowWalk } from '../../ui/rows/useRowWalk.ts'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import { MovedRow, rowHeight } from './MovedRow.tsx'
import type { Moved } from '../../core/scene/moved/movedOf.ts'
import styles from './moved.module.css'

export function MovedList({ scene, moved }: { scene: Scene; moved: Moved }) {
  const texts = useTextsOf(movedTexts)
  const changed = useMemo(() => movedAreas(moved.moves), [moved.moves])
  // Nobody moved: the sentence above says so.
  if (changed.length === 0) return null
  return (['higher', 'lower'] as const).map((outcome) => {
    const own = changed.filter((move) => move.outcome === outcome)
    return (
      own.length > 0 && (
        <Rows key={outcome} scene={scene} moved={moved} title={texts.moved[outcome]} moves={own} />
      )
    )
  })
}

interface RowsProps {
  readonly scene: Scene
  readonly moved: Moved
  readonly title: string
  readonly moves: readonly Move[]
}

function sharedNames(moves: readonly Move[]): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()]
  for (const { row } of moves) (once.has(row.name) ? more : once).add(row.name)
  return more
}

function Rows({ scene, moved, title, moves }: RowsProps) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(movedTexts)
  const { ref, first, end, isWhole, scrollTo } = useRowWindow<HTMLDivElement>(moves.length, rowHeight)
  const shared = useMemo(() => sharedNames(moves), [moves])
  const start = Math.max(
    0,
    moves.findIndex(({ row }) => row.id === scene.view.areas[0]),
  )
  const walk = useRowWalk(moves.length, start, { first, end, scrollTo })
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{texts.counted(title, f.count(moves.length))}</h3>
      <div ref={ref} className={styles.list}>
        {/* The keys belong to the buttons inside; the list only hears them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <ol
          className={styles.rows}
          aria-label={title}
          style={{ paddingTop: first * rowHeight, paddingBottom: (moves.length - end) * rowHeight }}
          onKeyDown={walk.onKeyDown}
        >
          {moves.slice(first, end).map((move, i) => (
            <MovedRow
              key={move.row.id}
              scene={scene}
              classes={moved.classes}
              move={move}
              isNameShared={shared.has(move.row.name)}
              index={first + i}
              size={isWhole ? undefined : moves.length}
              tabIndex={walk.tabIndexOf(first + i)}
            />
          ))}
        </ol>
      </div>
    </section>
  )
}
