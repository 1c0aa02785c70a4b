// How the areas' values are spread: a box plot by municipality, or one box where there is no level above.
import { useCallback, useMemo } from 'react'
import { BoxPlot } from '../../charts/boxes/BoxPlot.tsx'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkKey } from '../../charts/marks/MarkKey.tsx'
import { textIn } from '../../core/release/localText.ts'
import { distributionOf, type Distribution } from '../../core/scene/distribution/distributionOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { rankText, rowWords } from '../../i18n/sentences.ts'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { hoverArea, onHover, useHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { DistributionSentence } from './DistributionSentence.tsx'
import { DistributionTable } from './DistributionTable.tsx'
import { boxRows } from '../../drawing/boxes/boxRows.ts'
import styles from './distribution.module.css'

interface Props {
  readonly scene: Scene
  readonly distribution: Distribution
}

const choose = (id: string, isAdding: boolean) => (isAdding ? toggleArea(id) : chooseArea(id))

function Plot({ scene, distribution }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(chanceTexts).distribution
  const { indicator, regionMark: region, view } = scene
  const rows = useMemo(
    () => boxRows(scene, distribution, texts.all, f.count),
    [scene, distribution, texts, f],
  )
  const nameOf = useCallback(
    (id: string) => {
      const row = scene.rowById.get(id)
      return row ? `${row.name} ${f.cell(indicator, row.cell)}` : ''
    },
    [scene, indicator, f],
  )
  const spoken = (id: string) => {
    const row = scene.rowById.get(id)
    if (!row) return ''
    const words = rowWords(scene, row, language).text
    return row.rank ? `${words}, ${rankText(row.rank, language)}` : words
  }
  return (
    <BoxPlot
      label={texts.label(textIn(indicator.name, language), f.period(view.period))}
      countLabel={texts.n}
      rows={rows}
      domain={scene.valueDomain}
      {...(region?.cell.kind === 'number' && { whole: region.cell.value })}
      chosen={view.areas}
      formatTicks={(values) => f.breakLabels(indicator, values)}
      nameOf={nameOf}
      spoken={spoken}
      onHover={onHover}
      hover={hoverArea}
      onChoose={choose}
    />
  )
}

/** Apart, so that a hover draws the names anew and not the plot. */
function ChosenKey({ scene }: { scene: Scene }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(chanceTexts).distribution
  const hovered = useHovered()
  const { indicator, rowById, view } = scene
  const entries = view.areas.flatMap((id, index) => {
    const row = rowById.get(id)
    return row?.cell.kind === 'number'
      ? [{ id, name: `${row.name} ${f.cell(indicator, row.cell)}`, mark: areaMark(index) }]
      : []
  })
  return (
    entries.length > 0 && (
      <MarkKey
        label={texts.chosen}
        entries={entries}
        hasLines={false}
        hovered={hovered}
        onHover={hoverArea}
      />
    )
  )
}

function Explanation({ scene, distribution }: Props) {
  const language = useLanguage()
  const texts = useTextsOf(chanceTexts).distribution
  const level = scene.comparison?.parentLevel
  const own = distribution.isGrouped && level ? texts.ofOwn(levelNoun(level, 1, language)) : ''
  return <p>{texts.explanation(own)}</p>
}

export function DistributionPanel({ scene }: { scene: Scene }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(chanceTexts).distribution
  const distribution = useMemo(() => distributionOf(scene), [scene])
  const { regionMark: region, indicator } = scene
  if (!distribution) return <p className={styles.note}>{texts.notNumeric}</p>
  return (
    <div className={styles.distribution}>
      <DistributionSentence scene={scene} whole={distribution.whole} />
      <ChosenKey scene={scene} />
      {distribution.whole.n > 0 && <Plot scene={scene} distribution={distribution} />}
      <div className={styles.below}>
        {region?.cell.kind === 'number' && (
          <span className={styles.wholeKey}>{texts.whole(region.name, f.cell(indicator, region.cell))}</span>
        )}
        <Disclosure button={texts.explain} buttonClass={styles.open} panelClass={styles.explanation}>
          <Explanation scene={scene} distribution={distribution} />
        </Disclosure>
        <Disclosure button={texts.table} buttonClass={styles.open} panelClass={styles.opened}>
          <DistributionTable scene={scene} distribution={distribution} />
        </Disclosure>
      </div>
    </div>
  )
}
