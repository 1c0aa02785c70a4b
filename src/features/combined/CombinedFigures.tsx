// "My area": several areas as one, its value computed from their counts, or the reason why there is none.
import type { CombinedArea, Scene } from '../../core/scene/scene.ts'
import { isTotal } from '../../core/scene/setting.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { rowWords } from '../../i18n/sentences.ts'
import { combinedTexts } from '../../i18n/texts/compare/combined.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { combineAreas } from '../../state/viewSettings.ts'
import { showProfile } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { CombinedParts } from './CombinedParts.tsx'
import styles from './combined.module.css'

type Valued = Extract<CombinedArea, { kind: 'value' }>
type Refused = Extract<CombinedArea, { kind: 'refused' }>

/** My area is a part of the whole: their values are not independent, so the difference bears no interval. */
function ToRegion({ scene, combined }: { scene: Scene; combined: Valued }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(combinedTexts)
  const { indicator, region } = scene
  if (isTotal(indicator) || region?.cell.kind !== 'number' || combined.cell.kind !== 'number') return null
  const difference = f.difference(indicator, combined.cell.value - region.cell.value)
  return (
    <p>
      <b>{texts.toRegion(difference, region.name)}</b>, {texts.partOf(region.name)}
    </p>
  )
}

function Value({ scene, combined }: { scene: Scene; combined: Valued }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(combinedTexts)
  const { indicator } = scene
  const { cell } = combined
  const [model] = scene.rows
  const words = model && rowWords(scene, { ...model, cell }, language)
  return (
    <>
      <p className={cell.kind === 'number' ? styles.value : styles.state}>{f.cell(indicator, cell)}</p>
      <div className={styles.details}>
        {cell.kind === 'number' && cell.lower !== undefined && cell.upper !== undefined && (
          <p>{texts.interval(f.interval(indicator, cell.lower, cell.upper))}</p>
        )}
        {words?.counts !== undefined && <p>{words.counts}</p>}
        <ToRegion scene={scene} combined={combined} />
        {cell.kind === 'number' && <p>{texts.computed}</p>}
      </div>
    </>
  )
}

function Refusal({ scene, combined }: { scene: Scene; combined: Refused }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(combinedTexts)
  const { ids, reason, because } = combined
  const names = f.list(because)
  // Names only tell which to leave out; two areas of one name both go.
  const rest = ids.filter((id) => !because.includes(scene.rowById.get(id)?.name ?? ''))
  return (
    <div className={styles.refusal}>
      <p className={styles.reason}>{texts.refused[reason]}</p>
      {because.length > 0 && <p>{because.length === 1 ? texts.because(names) : texts.becauseMany(names)}</p>}
      <p>{texts.remedies[reason]}</p>
      {rest.length > 1 && rest.length < ids.length && (
        <Button onClick={() => combineAreas(rest)}>{texts.without(names)}</Button>
      )}
    </div>
  )
}

export function CombinedFigures({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(combinedTexts)
  const { combined, level } = scene
  if (!combined) return null
  return (
    <section className={styles.combined} aria-label={texts.title}>
      <header className={styles.head}>
        <h3 className={styles.title}>
          {texts.parts(f.count(combined.ids.length), levelNoun(level, combined.ids.length, language))}
        </h3>
        <Button look="quiet" onClick={() => showProfile([])}>
          {texts.profile}
        </Button>
        <Button look="quiet" onClick={() => combineAreas([])}>
          {texts.dissolve}
        </Button>
      </header>
      {combined.kind === 'value' ? (
        <Value scene={scene} combined={combined} />
      ) : (
        <Refusal scene={scene} combined={combined} />
      )}
      <CombinedParts scene={scene} combined={combined} />
    </section>
  )
}
