import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { rankingTexts } from '../../i18n/texts/figures/ranking.ts'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { setAddition, sortBy, useAddition } from '../../state/viewStore.ts'
import { isLowestFirst, leftOutOf } from '../../core/scene/ranking/rankedRows.ts'
import styles from './ranking.module.css'

/** The order lives in the link as the table's sorting; coming from another column it is first made "by value". */
function turnRound({ view }: Scene) {
  if (view.sort.column !== 'value') sortBy('value')
  sortBy('value')
}

/** Order, ranges, the whole's value, and how many areas are left out. */
export function RankingHead({ scene }: { scene: Scene }) {
  const hasSpans = useAddition('spans')
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(rankingTexts)
  const chance = useTextsOf(chanceTexts).ranks
  const { regionMark: region, indicator, level } = scene
  const order = isLowestFirst(scene.view.sort) ? texts.lowestFirst : texts.highestFirst
  const leftOut = leftOutOf(scene)
  const ranked = scene.rows.find(({ rank, isFiltered }) => rank && !isFiltered)?.rank
  return (
    <>
      <div className={styles.head}>
        <button type="button" className={styles.turn} onClick={() => turnRound(scene)}>
          {order}
          <span className="visually-hidden">, {texts.turn}</span>
          <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
            <path d="M3 1v10M1 9l2 2 2-2M7.5 11V1M5.5 3l2-2 2 2" fill="none" stroke="currentColor" />
          </svg>
        </button>
        <label className={styles.toggle}>
          <input
            type="checkbox"
            checked={hasSpans}
            onChange={(event) => setAddition('spans', event.target.checked)}
          />
          {chance.toggle}
        </label>
        {region?.cell.kind === 'number' && (
          <span className={styles.wholeKey}>{texts.whole(region.name, f.cell(indicator, region.cell))}</span>
        )}
      </div>
      {leftOut > 0 && (
        <p className={styles.note}>
          {chance.leftOut(f.count(leftOut), levelNoun(level, leftOut, language))}
          {ranked && ` ${chance.among(f.count(ranked.of))}`}
        </p>
      )}
    </>
  )
}
