// All areas in the order of their values. Neutral: it says which end comes first, not which is the worst.
import { useEffect, useMemo, type CSSProperties } from 'react'
import { textIn } from '../../core/release/localText.ts'
import { rankChanceInput } from '../../core/scene/rankChance/rankChanceInput.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { rankingTexts } from '../../i18n/texts/figures/ranking.ts'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import { useAddition } from '../../state/viewStore.ts'
import { useRowWalk } from '../../ui/rows/useRowWalk.ts'
import { useRowWindow } from '../../ui/rows/useRowWindow.ts'
import { useJob } from '../../work/useJob.ts'
import { RankingHead } from './RankingHead.tsx'
import { RankingRow, rowHeight } from './RankingRow.tsx'
import { RankExplanation, RankSpans } from './RankSpans.tsx'
import { rankedRows, sharedNamesOf } from '../../core/scene/ranking/rankedRows.ts'
import { barOf, rankingScale, valueWidth, whiskerOf } from '../../drawing/ranking/rankingScale.ts'
import { spanWords } from './spanWords.ts'
import styles from './ranking.module.css'

export function RankingPanel({ scene }: { scene: Scene }) {
  const texts = useTextsOf(rankingTexts)
  if (scene.indicator.kind === 'category') return <p className={styles.note}>{texts.notNumeric}</p>
  return <Ranking scene={scene} />
}

function Ranking({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(rankingTexts)
  const chance = useTextsOf(chanceTexts).ranks
  const hasSpans = useAddition('spans')
  const { indicator, valueDomain, regionMark: region, rows: all, slots, view } = scene
  const input = useMemo(() => (hasSpans ? rankChanceInput(scene) : undefined), [hasSpans, scene])
  const simulation = useJob('plausibleRanks', input)
  const ranks = simulation.kind === 'done' ? simulation.output : undefined
  const rows = useMemo(() => rankedRows({ rows: all, view }), [all, view])
  const sharedNames = useMemo(() => sharedNamesOf(rows), [rows])
  const widest = useMemo(() => valueWidth(rows, (cell) => f.cell(indicator, cell)), [rows, f, indicator])
  const places = new Map(view.areas.map((id, place) => [id, place]))
  const chosenRow = rows.findIndex(({ id }) => id === view.areas[0])
  const { ref, first, end, isWhole, scrollTo } = useRowWindow<HTMLDivElement>(rows.length, rowHeight)
  const walk = useRowWalk(rows.length, Math.max(0, chosenRow), { first, end, scrollTo })
  useEffect(
    function bringChosenRowIntoSight() {
      if (chosenRow >= 0) scrollTo(chosenRow)
    },
    [chosenRow, scrollTo],
  )
  const at = useMemo(() => rankingScale(valueDomain, rows, hasSpans), [valueDomain, rows, hasSpans])
  const wholeAt = region?.cell.kind === 'number' ? at(region.cell.value) : undefined
  const style: CSSProperties & Record<'--whole' | '--value', string> = {
    paddingTop: first * rowHeight,
    paddingBottom: (rows.length - end) * rowHeight,
    '--value': `${widest}px`,
    '--whole': wholeAt === undefined || wholeAt < 0 || wholeAt > 100 ? '-9px' : `${wholeAt}%`,
  }
  return (
    <div className={styles.ranking}>
      <RankingHead scene={scene} />
      {hasSpans && <RankSpans scene={scene} input={input} state={simulation} />}
      <div ref={ref} className={styles.scroll} data-spans={ranks ? '' : undefined}>
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
            const span = ranks?.get(row.id)
            return (
              <RankingRow
                key={row.id}
                id={row.id}
                name={row.name}
                parent={sharedNames.has(row.name) ? row.parentName : undefined}
                rank={row.rank ? f.count(row.rank.rank) : ''}
                words={f.cell(indicator, row.cell)}
                bar={barOf(row.cell, at)}
                whisker={hasSpans ? whiskerOf(row.cell, at) : undefined}
                span={span ? spanWords(span, chance, f) : undefined}
                color={slots[row.slot]?.color ?? ''}
                chosen={places.get(row.id)}
                index={index}
                size={isWhole ? undefined : rows.length}
                tabIndex={walk.tabIndexOf(index)}
              />
            )
          })}
        </ol>
      </div>
      {input && <RankExplanation input={input} />}
    </div>
  )
}
