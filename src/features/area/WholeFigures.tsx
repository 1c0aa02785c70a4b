// Nothing is chosen: the value of the whole, how far the areas spread, and a calm invitation. No area is named.
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { FigureBox } from './FigureBox.tsx'
import { MainValue } from './MainValue.tsx'
import { ValueDetails } from './ValueDetails.tsx'
import styles from './area.module.css'

function Boxes({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.area
  const { indicator, rows } = scene
  const plural = levelNoun(scene.level, 'many', language)
  const values = rows.flatMap(({ cell }) => (cell.kind === 'number' ? [cell.value] : []))
  const isSpread = values.length > 1 && indicator.kind !== 'category'
  return (
    <dl className={styles.boxes}>
      {isSpread && (
        <FigureBox figure={f.interval(indicator, Math.min(...values), Math.max(...values))}>
          {texts.rangeOf(plural)}
        </FigureBox>
      )}
      <FigureBox figure={texts.withValue(f.count(values.length), f.count(rows.length))}>
        {texts.withValueOf(plural)}
      </FigureBox>
    </dl>
  )
}

export function WholeFigures({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.area
  const { region, indicator, view, level } = scene
  return (
    <section className={styles.area} aria-label={texts.title}>
      <header className={styles.heading}>
        <div>
          <p className={styles.eyebrow}>{texts.whole(f.period(view.period))}</p>
          <h2 className={styles.name}>{region?.name ?? textIn(level.plural, language)}</h2>
        </div>
      </header>
      <div className={styles.figures}>
        {region && <MainValue indicator={indicator} cell={region.cell} />}
        <Boxes scene={scene} />
        <div className={styles.details}>
          {region ? (
            <ValueDetails indicator={indicator} cell={region.cell} />
          ) : (
            <p className={styles.why}>{texts.noWhole}</p>
          )}
          {region?.isComputed && <p className={styles.counts}>{texts.computed}</p>}
        </div>
      </div>
      <p className={styles.invitation}>{texts.invitation}</p>
    </section>
  )
}
