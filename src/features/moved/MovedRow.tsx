// One area that moved: both values with the colours of their classes, and whether chance explains the difference.
import { memo } from 'react'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkSymbol } from '../../charts/marks/MarkSymbol.tsx'
import { classify } from '../../core/classification/classify.ts'
import type { Cell } from '../../core/release/dataset.ts'
import type { MovedClasses } from '../../core/scene/moved/movedClasses.ts'
import type { Move } from '../../core/scene/moved/movesOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { movedTexts } from '../../i18n/texts/inequality/moved.ts'
import { hoverArea, useIsHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import styles from './moved.module.css'

/** px */
export const rowHeight = 44

interface Props {
  readonly scene: Scene
  readonly classes: MovedClasses
  readonly move: Move
  /** Another area of the list bears the same name: the parent is shown at any width. */
  readonly isNameShared: boolean
  readonly index: number
  /** Of the whole list, where not all of it is drawn. */
  readonly size: number | undefined
  readonly tabIndex: 0 | -1
}

function PlainRow({ scene, classes, move, isNameShared, index, size, tabIndex }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(movedTexts)
  const { indicator, view } = scene
  const { row, before, difference, certainty } = move
  const { id, name, parentName, cell } = row
  const isHovered = useIsHovered(id)
  const chosen = view.areas.indexOf(id)
  const mark = chosen < 0 ? undefined : areaMark(chosen)
  const marks = [styles.row, mark && styles.isChosen, isHovered && styles.isHovered]
  const strip = (of: Cell) =>
    of.kind === 'number' && (
      <span
        className={styles.dot}
        style={{ background: classes.colors[classify(of.value, classes.breaks)] }}
        aria-hidden="true"
      />
    )
  return (
    <li
      className={marks.filter(Boolean).join(' ')}
      style={mark && { borderLeftColor: mark.color }}
      aria-setsize={size}
      aria-posinset={size === undefined ? undefined : index + 1}
      onPointerEnter={() => hoverArea(id)}
      onPointerLeave={() => hoverArea(undefined)}
    >
      <button
        type="button"
        className={styles.name}
        data-row={index}
        tabIndex={tabIndex}
        aria-pressed={mark !== undefined}
        title={parentName === undefined ? name : `${name} (${parentName})`}
        onClick={(event) =>
          event.shiftKey || event.ctrlKey || event.metaKey ? toggleArea(id) : chooseArea(id)
        }
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && hoverArea(id)}
        onBlur={() => hoverArea(undefined)}
      >
        {mark && (
          <svg className={styles.mark} width="13" height="13" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
            <MarkSymbol mark={mark} />
          </svg>
        )}
        {name}
        {parentName !== undefined && <small data-shared={isNameShared || undefined}> {parentName}</small>}
      </button>
      <span className={styles.values}>
        {strip(before)} {f.cell(indicator, before)}
        <span className={styles.arrow} aria-hidden="true">
          →
        </span>
        <span className="visually-hidden">{texts.to('')}</span>
        {strip(cell)} {f.cell(indicator, cell)}
      </span>
      <span className={styles.certainty} data-certainty={certainty}>
        {certainty && texts.certainty[certainty]}
      </span>
      <span className={styles.difference}>
        {difference !== undefined && f.difference(indicator, difference)}
      </span>
    </li>
  )
}

export const MovedRow = memo(PlainRow)
