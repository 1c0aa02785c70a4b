// All areas in the order of their values. Neutral: it says which end comes first, not which is the worst.
import { useEffect, useMemo, type CSSProperties } from 'react'
import { linearScale } from '../../charts/scale/linear.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { sortBy } from '../../state/viewStore.ts'
import { useRowWalk } from '../../ui/rows/useRowWalk.ts'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import { RankingRow, rowHeight } from './RankingRow.tsx'
import { isLowestFirst, rankedRows } from './rankedRows.ts'
import styles from './ranking.module.css'

/** The order lives in the link as the table's sorting; coming from another column it is first made "by value". */
function turnRound({ view }: Scene) {
  if (view.sort.column !== 'value') sortBy('value')
  sortBy('value')
}

function Head({ scene }: { scene: Scene }) {
  const f = formatsFor(useLanguage())
  const texts = useTexts().figures.ranking
  const { regionMark: region, indicator } = scene
  const order = isLowestFirst(scene.view.sort) ? texts.lowestFirst : texts.highestFirst
  return (
    <div className={styles.head}>
      <button type="button" className={styles.turn} onClick={() => turnRound(scene)}>
        {order}
        <span className="visually-hidden">, {texts.turn}</span>
        <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
          <path d="M3 1v10M1 9l2 2 2-2M7.5 11V1M5.5 3l2-2 2 2" fill="none" stroke="currentColor" />
        </svg>
      </button>
      {region?.cell.kind === 'number' && (
        <span className={styles.wholeKey}>{texts.whole(region.name, f.cell(indicator, region.cell))}</span>
      )}
    </div>
  )
}

export function RankingPanel({ scene }: { scene: Scene }) {
  const texts = useTexts().figures.ranking
  if (scene.indicator.kind === 'category') return <p className={styles.note}>{texts.notNumeric}</p>
  return <Ranking scene={scene} />
}

function Ranking({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.ranking
  const { indicator, legend, regionMark: region, slots, view } = scene
  const rows = useMemo(() => rankedRows(scene), [scene])
  const chosenRow = rows.findIndex(({ id }) => id === view.areas[0])
  const { ref, first, end, isWhole, scrollTo } = useRowWindow<HTMLDivElement>(rows.length, rowHeight)
  const walk = useRowWalk(rows.length, Math.max(0, chosenRow), { first, end, scrollTo })
  useEffect(
    function bringChosenRowIntoSight() {
      if (chosenRow >= 0) scrollTo(chosenRow)
    },
    [chosenRow, scrollTo],
  )
  // In per cent of the track. Bars begin at zero, over the domain of all periods: they stay comparable.
  const scale = useMemo(
    () => linearScale([Math.min(0, legend.domain[0]), Math.max(0, legend.domain[1])], [0, 100]),
    [legend.domain],
  )
  const wholeAt = region?.cell.kind === 'number' ? scale.at(region.cell.value) : undefined
  const style: CSSProperties & Record<'--whole', string> = {
    paddingTop: first * rowHeight,
    paddingBottom: (rows.length - end) * rowHeight,
    '--whole': wholeAt === undefined || wholeAt < 0 || wholeAt > 100 ? '-9px' : `${wholeAt}%`,
  }
  return (
    <div className={styles.ranking}>
      <Head scene={scene} />
      <div ref={ref} className={styles.scroll}>
        {/* The keys belong to the buttons inside; the list only hears them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <ol
          className={styles.rows}
          style={style}
          aria-label={texts.title(textIn(indicator.name, language), f.period(view.period))}
          onKeyDown={walk.onKeyDown}
        >
          {rows.slice(first, end).map((row, i) => {
            const index = first + i
            const { cell } = row
            return (
              <RankingRow
                key={row.id}
                id={row.id}
                name={row.name}
                rank={row.rank ? f.count(row.rank.rank) : ''}
                words={f.cell(indicator, cell)}
                bar={cell.kind === 'number' ? barOf(scale.at(0), scale.at(cell.value)) : undefined}
                color={slots[row.slot]?.color ?? ''}
                isChosen={view.areas.includes(row.id)}
                index={index}
                size={isWhole ? undefined : rows.length}
                tabIndex={walk.tabIndexOf(index)}
              />
            )
          })}
        </ol>
      </div>
    </div>
  )
}

const barOf = (zero: number, at: number) => ({ left: Math.min(zero, at), width: Math.abs(at - zero) })
