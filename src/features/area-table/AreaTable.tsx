// All areas of the chosen period that scope and filters leave, with every number and every state in words. Sorting lives in the link.
import { useEffect, useMemo } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { extentText } from '../../i18n/sentences.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { Button } from '../../ui/Button.tsx'
import { useRowWalk } from '../../ui/rows/useRowWalk.ts'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import { AreaTableRow, rowHeight } from './AreaTableRow.tsx'
import { HeaderCell } from './HeaderCell.tsx'
import { tableColumns, tableRows } from './tableRows.ts'
import styles from './areaTable.module.css'

interface Props {
  readonly scene: Scene
  readonly onDownload: () => void
}

const headHeight = 34

/** Keeps the scrollbar true where not all rows are drawn. */
function Spacer({ rows }: { rows: number }) {
  return rows > 0 ? <tr aria-hidden="true" style={{ height: rows * rowHeight }} /> : null
}

export function AreaTable({ scene, onDownload }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.table
  const { indicator, level, view } = scene
  const rows = useMemo(() => tableRows(scene, f.compare), [scene, f])
  const columns = useMemo(() => tableColumns(scene), [scene])
  const { ref, first, end, isWhole, scrollTo } = useRowWindow<HTMLElement>(rows.length, rowHeight, headHeight)
  const chosenRow = rows.findIndex(({ id }) => id === view.areas[0])
  const walk = useRowWalk(rows.length, Math.max(0, chosenRow), { first, end, scrollTo })
  useEffect(
    function bringChosenRowIntoSight() {
      if (chosenRow >= 0) scrollTo(chosenRow)
    },
    [chosenRow, scrollTo],
  )
  const name = textIn(indicator.name, language)
  const period = f.referencePeriod(indicator, view.period)
  const caption =
    rows.length === scene.rows.length
      ? texts.caption(name, levelNoun(level, 'many', language), period)
      : `${name}: ${extentText(scene, language)}, ${period}`
  return (
    <div className={styles.whole}>
      <div className={styles.tools}>
        <Button onClick={onDownload}>{texts.download}</Button>
      </div>
      {/* Scrolls both ways, so the keyboard must be able to enter it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section ref={ref} className={styles.scroll} tabIndex={0} aria-label={texts.scroll}>
        <table className={styles.table} aria-rowcount={isWhole ? undefined : rows.length + 1}>
          <caption>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr aria-rowindex={isWhole ? undefined : 1}>
              {columns.map((column) => (
                <HeaderCell key={column} column={column} scene={scene} />
              ))}
            </tr>
          </thead>
          {/* The keys belong to the buttons inside; the table body only hears them. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <tbody onKeyDown={walk.onKeyDown}>
            <Spacer rows={first} />
            {rows.slice(first, end).map((row, i) => (
              <AreaTableRow
                key={row.id}
                row={row}
                indicator={indicator}
                columns={columns}
                isChosen={view.areas.includes(row.id)}
                index={first + i}
                isWhole={isWhole}
                tabIndex={walk.tabIndexOf(first + i)}
              />
            ))}
            <Spacer rows={rows.length - end} />
          </tbody>
        </table>
      </section>
    </div>
  )
}
