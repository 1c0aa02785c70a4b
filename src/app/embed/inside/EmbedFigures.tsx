// The chosen area's value beside its district's and the whole's; without a choice that of the district or the whole.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../../core/scene/scene.ts'
import { MainValue } from '../../../features/area/MainValue.tsx'
import { CountLine } from '../../../features/area/CountLine.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import type { Cell } from '../../../core/release/dataset.ts'
import { modeSentence, modeText } from '../../../i18n/sentences/area/modeWords.ts'
import { asSentence } from '../../../i18n/sentences/grammar/asSentence.ts'
import styles from './embed.module.css'

interface Named {
  readonly name: string
  readonly cell: Cell
}

interface Told {
  readonly main: Named
  readonly beside: readonly Named[]
  /** The chosen area; absent without a choice. */
  readonly row?: AreaRow
}

/** What a frame tells of a scene; an area outside the scope is none of its. */
export function embedFigures(scene: Scene): Told | undefined {
  const { chosen, region, view, comparison } = scene
  const first = chosen.find(({ row }) => row.isFiltered !== true)
  const whole = region ? [region] : []
  if (first) {
    const beside = first.parent && first.parent.id !== region?.id ? [first.parent, ...whole] : whole
    return { main: first.row, beside, row: first.row }
  }
  const scopeId = view.scope?.kind === 'within' ? view.scope.id : undefined
  const district = comparison?.groups.find(({ id }) => id === scopeId)?.reference
  if (district) return { main: district, beside: whole }
  return region && { main: region, beside: [] }
}

/** Where the map shows more than one period or indicator: which of them the figures are of. */
function ofWhat({ mode, view, indicator }: Scene, language: Language): string | undefined {
  const period = formatsFor(language).referencePeriod(indicator, view.period)
  if (mode.kind === 'bivariate' || view.mode === 'indicators')
    return `${textIn(indicator.shortName ?? indicator.name, language)}, ${period}`
  return 'from' in mode || view.mode === 'multiples' ? period : undefined
}

/** What the map shows of the area beside its value. An area of another level is not on it. */
function paintedText(scene: Scene, row: AreaRow, language: Language): string | undefined {
  if (row.slot < 0) return undefined
  if (scene.mode.kind !== 'reference') return modeSentence(scene, row, language)
  const text = modeText(scene, row, language)
  return text === undefined ? undefined : asSentence(text)
}

export function EmbedFigures({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(embedTexts)
  const { indicator } = scene
  const told = embedFigures(scene)
  if (!told) return <p className={styles.note}>{texts.invitation}</p>
  const { main, beside, row } = told
  const what = ofWhat(scene, language)
  const painted = row && paintedText(scene, row, language)
  return (
    <section aria-label={main.name} data-part="figures">
      <h2 className={styles.name}>{main.name}</h2>
      {what !== undefined && <p className={styles.what}>{what}</p>}
      <MainValue indicator={indicator} cell={main.cell} />
      {main.cell.kind === 'number' && <CountLine indicator={indicator} cell={main.cell} />}
      {painted !== undefined && <p className={styles.painted}>{painted}</p>}
      {beside.length > 0 && (
        <p className={styles.compared}>
          {beside.map(({ name, cell }) => texts.wholeValue(name, f.cell(indicator, cell))).join(' · ')}
        </p>
      )}
      {!row && <p className={styles.note}>{texts.invitation}</p>}
    </section>
  )
}
