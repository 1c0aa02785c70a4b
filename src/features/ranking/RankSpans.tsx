// What is said above the list while ranges are shown: the rank of the hovered or chosen area with its plausible ranks, and
// how far the computation is. Always one line: what moved the list under the pointer would hover another row.
import type { RankChanceInput } from '../../core/scene/rankChance/rankChanceInput.ts'
import type { PlausibleRanks } from '../../core/scene/rankChance/plausibleRanks.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import { useHovered } from '../../state/hoverStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import type { JobState } from '../../work/useJob.ts'
import { plausibleWords } from './spanWords.ts'
import styles from './ranking.module.css'

function RankLine({ scene, ranks }: { scene: Scene; ranks: PlausibleRanks }) {
  const language = useLanguage()
  const texts = useTextsOf(chanceTexts).ranks
  const hovered = useHovered()
  const lookedAt = [hovered, scene.view.areas[0]].find((id) => id !== undefined && ranks.has(id))
  const row = lookedAt === undefined ? undefined : scene.rowById.get(lookedAt)
  const span = lookedAt === undefined ? undefined : ranks.get(lookedAt)
  if (!row?.rank || !span) return null
  const f = formatsFor(language)
  return (
    <>
      <span className={styles.lineName}>{row.name}:</span>
      <span>{texts.of(f.count(row.rank.rank), plausibleWords(span, texts, f))}</span>
    </>
  )
}

/** How plausible ranks come about. */
export function RankExplanation({ input }: { input: RankChanceInput }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(chanceTexts).ranks
  const fixed = input.spreads.filter(({ kind }) => kind === 'fixed').length
  return (
    <Disclosure button={texts.explain} buttonClass={styles.explain} panelClass={styles.explanation}>
      {texts.explanation(f.count(input.draws), String(input.seed), f.count(input.ids.length))}
      {fixed > 0 && ` ${texts.fixed(f.count(fixed))}`}
    </Disclosure>
  )
}

interface Props {
  readonly scene: Scene
  readonly input: RankChanceInput | undefined
  readonly state: JobState<PlausibleRanks>
}

export function RankSpans({ scene, input, state }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(chanceTexts).ranks
  if (!input) return <p className={styles.note}>{texts.none}</p>
  return (
    <p className={styles.line}>
      {state.kind === 'done' && (
        <>
          <RankLine scene={scene} ranks={state.output} />
          <span className={styles.column} aria-hidden="true">
            {texts.column}
          </span>
        </>
      )}
      {state.kind === 'running' && (
        <>
          <span className={styles.lineName}>{texts.working(f.percent(state.progress))}</span>
          <button type="button" className={styles.explain} onClick={state.cancel}>
            {texts.cancel}
          </button>
        </>
      )}
      {(state.kind === 'failed' || state.kind === 'cancelled') && (
        <>
          {state.kind === 'failed' && <span className={styles.lineName}>{texts.failed}</span>}
          <button type="button" className={styles.explain} onClick={state.retry}>
            {texts.retry}
          </button>
        </>
      )}
    </p>
  )
}
