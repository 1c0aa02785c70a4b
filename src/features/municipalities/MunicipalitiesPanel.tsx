// Areas by municipality: one row each, one dot an area; and how much of the differences lies within.
import { lazy, Suspense, useCallback, useMemo } from 'react'
import { StripPlot } from '../../charts/strip/StripPlot.tsx'
import { textIn } from '../../core/release/localText.ts'
import type { Comparison, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { rankText, rowWords } from '../../i18n/sentences.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { hoverArea, onHover } from '../../state/hoverStore.ts'
import { chooseArea, setAddition, toggleArea, useAddition } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { endsOf } from '../../drawing/strip/endsOf.ts'
import { StripKey } from './StripKey.tsx'
import { WithinSentence } from './WithinSentence.tsx'
import { stripGroups } from '../../drawing/strip/stripGroups.ts'
import styles from './municipalities.module.css'

const MunicipalityTable = lazy(async () => ({
  default: (await import('./MunicipalityTable.tsx')).MunicipalityTable,
}))

const choose = (id: string, isAdding: boolean) => (isAdding ? toggleArea(id) : chooseArea(id))

function Plot({ scene, comparison }: { scene: Scene; comparison: Comparison }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.municipalities
  const { indicator, regionMark: region, view } = scene
  const isWhole = useAddition('all')
  const shown = useMemo(
    () => (isWhole ? comparison.groups : endsOf(comparison, view.areas)),
    [isWhole, comparison, view.areas],
  )
  const groups = useMemo(() => stripGroups(scene, shown), [scene, shown])
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
  const all = comparison.groups.length
  const plot = (
    <StripPlot
      label={texts.plot(textIn(indicator.name, language), f.period(view.period))}
      groups={groups}
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
  if (shown.length === all && !isWhole) return plot
  return (
    <>
      {plot}
      <p className={styles.note}>
        {!isWhole && texts.ends(f.count(shown.length), f.count(all))}{' '}
        <button type="button" className={styles.open} onClick={() => setAddition('all', !isWhole)}>
          {isWhole ? texts.endsOnly : texts.all}
        </button>
      </p>
    </>
  )
}

export function MunicipalitiesPanel({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const texts = useTexts().figures.municipalities
  const { comparison, indicator } = scene
  if (!comparison || indicator.kind === 'category') return null
  const hasValues = comparison.groups.some(({ rows }) => rows.some(({ cell }) => cell.kind === 'number'))
  return (
    <section
      className={styles.municipalities}
      aria-label={texts.title(levelNoun(comparison.parentLevel, 'many', language))}
    >
      <header className={styles.head}>
        <h3 className={styles.title}>{texts.title(levelNoun(comparison.parentLevel, 'many', language))}</h3>
        <WithinSentence scene={scene} comparison={comparison} />
      </header>
      {hasValues ? (
        <Plot scene={scene} comparison={comparison} />
      ) : (
        <p className={styles.note}>{texts.noValues}</p>
      )}
      <div className={styles.below}>
        {hasValues && <StripKey scene={scene} comparison={comparison} />}
        <Disclosure button={texts.table} buttonClass={styles.open} panelClass={styles.opened}>
          <Suspense fallback={null}>
            <MunicipalityTable scene={scene} comparison={comparison} />
          </Suspense>
        </Disclosure>
      </div>
    </section>
  )
}
