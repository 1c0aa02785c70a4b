// The chosen area's value beside its district's and the whole's; without a choice that of the district or the whole.
import type { Scene } from '../../../core/scene/scene.ts'
import { MainValue } from '../../../features/area/MainValue.tsx'
import { CountLine } from '../../../features/area/CountLine.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import type { Cell } from '../../../core/release/dataset.ts'
import styles from './embed.module.css'

interface Named {
  readonly name: string
  readonly cell: Cell
}

interface Told {
  readonly main: Named
  readonly beside: readonly Named[]
  readonly isChosen: boolean
}

/** What a frame tells of a scene; an area outside the scope is none of its. */
export function embedFigures(scene: Scene): Told | undefined {
  const { chosen, region, view, comparison } = scene
  const first = chosen.find(({ row }) => row.isFiltered !== true)
  const whole = region ? [region] : []
  if (first) {
    const beside = first.parent && first.parent.id !== region?.id ? [first.parent, ...whole] : whole
    return { main: first.row, beside, isChosen: true }
  }
  const scopeId = view.scope?.kind === 'within' ? view.scope.id : undefined
  const district = comparison?.groups.find(({ id }) => id === scopeId)?.reference
  if (district) return { main: district, beside: whole, isChosen: false }
  return region && { main: region, beside: [], isChosen: false }
}

export function EmbedFigures({ scene }: { scene: Scene }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(embedTexts)
  const { indicator } = scene
  const told = embedFigures(scene)
  if (!told) return <p className={styles.note}>{texts.invitation}</p>
  const { main, beside, isChosen } = told
  return (
    <section className={styles.figures} aria-label={main.name} data-part="figures">
      <h2 className={styles.name}>{main.name}</h2>
      <MainValue indicator={indicator} cell={main.cell} />
      {main.cell.kind === 'number' && <CountLine indicator={indicator} cell={main.cell} />}
      {beside.length > 0 && (
        <p className={styles.compared}>
          {beside.map(({ name, cell }) => texts.wholeValue(name, f.cell(indicator, cell))).join(' · ')}
        </p>
      )}
      {!isChosen && <p className={styles.note}>{texts.invitation}</p>}
    </section>
  )
}
