// Every area's location quotient, the highest first. Long lists draw only the rows in sight.
import { textIn } from '../../core/release/localText.ts'
import type { Quotient } from '../../core/scene/inequality/quotients.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { inequalityTexts } from '../../i18n/texts/inequality/inequality.ts'
import { hoverArea, useIsHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import { useRowWalk } from '../../ui/rows/useRowWalk.ts'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import styles from './inequality.module.css'

const rowHeight = 28
const headHeight = 26

interface RowProps {
  readonly one: Quotient
  readonly scene: Scene
  readonly index: number
  readonly tabIndex: 0 | -1
}

function Row({ one: { row, quotient }, scene: { indicator, view }, index, tabIndex }: RowProps) {
  const f = formatsFor(useLanguage())
  const isHovered = useIsHovered(row.id)
  const isChosen = view.areas.includes(row.id)
  const marks = [isChosen && styles.isChosen, isHovered && styles.isHovered]
  return (
    <tr
      className={marks.filter(Boolean).join(' ')}
      aria-rowindex={index + 2}
      onPointerEnter={() => hoverArea(row.id)}
      onPointerLeave={() => hoverArea(undefined)}
    >
      <th scope="row">
        <button
          type="button"
          data-row={index}
          tabIndex={tabIndex}
          aria-pressed={isChosen}
          onClick={(event) => (event.shiftKey ? toggleArea(row.id) : chooseArea(row.id))}
          onFocus={(event) => event.currentTarget.matches(':focus-visible') && hoverArea(row.id)}
          onBlur={() => hoverArea(undefined)}
        >
          {row.name} {row.parentName !== undefined && <small>{row.parentName}</small>}
        </button>
      </th>
      <td>{f.cell(indicator, row.cell)}</td>
      <td>{f.number(quotient, 2)}</td>
    </tr>
  )
}

const Spacer = ({ rows }: { rows: number }) =>
  rows > 0 ? <tr aria-hidden="true" style={{ height: rows * rowHeight }} /> : null

export function QuotientTable({ scene, quotients }: { scene: Scene; quotients: readonly Quotient[] }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(inequalityTexts)
  const { indicator, view } = scene
  const { ref, first, end, scrollTo } = useRowWindow<HTMLElement>(quotients.length, rowHeight, headHeight)
  const start = Math.max(
    0,
    quotients.findIndex(({ row }) => row.id === view.areas[0]),
  )
  const walk = useRowWalk(quotients.length, start, { first, end, scrollTo })
  const caption = texts.quotientCaption(textIn(indicator.name, language), f.period(view.period))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={ref} className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.areas} aria-rowcount={quotients.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{texts.area}</th>
            <th scope="col">{texts.value}</th>
            <th scope="col">{texts.quotientShort}</th>
          </tr>
        </thead>
        {/* The keys belong to the buttons inside; the table body only hears them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody onKeyDown={walk.onKeyDown}>
          <Spacer rows={first} />
          {quotients.slice(first, end).map((one, i) => (
            <Row
              key={one.row.id}
              one={one}
              scene={scene}
              index={first + i}
              tabIndex={walk.tabIndexOf(first + i)}
            />
          ))}
          <Spacer rows={quotients.length - end} />
        </tbody>
      </table>
    </section>
  )
}
