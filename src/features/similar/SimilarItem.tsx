import type { MouseEvent } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { SimilarArea, Trait } from '../../core/scene/similar/similarOf.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { similarTexts } from '../../i18n/texts/compare/similar.ts'
import { hoverArea, useIsHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import styles from './similar.module.css'

interface Props {
  readonly area: SimilarArea
  readonly isParentNamed: boolean
  readonly isCompared: boolean
}

function choose(event: MouseEvent, id: string) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) toggleArea(id)
  else chooseArea(id)
}

/** Why an area is called similar: what it has nearly the same, and where the two part most. */
function Why({ area: { closest, farthest, missing } }: { area: SimilarArea }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(similarTexts)
  // A value and its unit stay on one line.
  const words = ({ indicator, own, other }: Trait) =>
    texts.trait(
      textIn(indicator.shortName ?? indicator.name, language),
      f.value(indicator, other).replaceAll(' ', '\u00a0'),
      f.value(indicator, own).replaceAll(' ', '\u00a0'),
    )
  return (
    <p className={styles.why}>
      <span className={styles.lead}>{texts.closest}</span> {closest.map(words).join('; ')}
      {farthest && (
        <>
          <br />
          <span className={styles.lead}>{texts.farthest}</span> {words(farthest)}
        </>
      )}
      {missing.length > 0 && (
        <>
          <br />
          {texts.missing(f.list(missing.map(({ name }) => textIn(name, language))))}
        </>
      )}
    </p>
  )
}

export function SimilarItem({ area, isParentNamed, isCompared }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(similarTexts)
  const { row, distance } = area
  const isHovered = useIsHovered(row.id)
  return (
    <li
      className={isHovered ? `${styles.item} ${styles.isHovered}` : styles.item}
      onPointerEnter={() => hoverArea(row.id)}
      onPointerLeave={() => hoverArea(undefined)}
    >
      <button type="button" className={styles.name} onClick={(event) => choose(event, row.id)}>
        {row.name}
        {isParentNamed && row.parentName !== undefined && (
          <span className={styles.place}> {row.parentName}</span>
        )}
      </button>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ width: `${distance * 100}%` }} />
      </span>
      <span className={styles.distance}>
        <span className="visually-hidden">{texts.distance} </span>
        {f.number(distance, 2)}
      </span>
      <Why area={area} />
      <button
        type="button"
        className={styles.compare}
        aria-pressed={isCompared}
        aria-label={texts.compareWith(row.name)}
        onClick={() => toggleArea(row.id)}
      >
        {isCompared ? texts.isCompared : texts.compare}
      </button>
    </li>
  )
}
