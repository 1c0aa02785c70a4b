// Which indicators readers may choose; the one that the frame begins with is always among them.
import { isListed } from '../../../core/release/isListed.ts'
import { textIn } from '../../../core/release/localText.ts'
import type { Indicator } from '../../../core/release/manifest.ts'
import { mostOffered } from '../../../core/view/embed/embedOptions.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embeddingTexts } from '../../../i18n/texts/share/embedding.ts'
import styles from './choices.module.css'
import type { ChoiceProps } from './choiceProps.ts'

const isOffered = ({ datasets }: Indicator) => datasets.some(({ periods }) => periods.length > 0)

export function OfferedChoice({ wish, onWish, scene, manifest }: ChoiceProps) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(embeddingTexts)
  const shown = scene.indicator.id
  const listed = manifest.indicators
    .filter((each) => isListed(each) && isOffered(each))
    .toSorted((a, b) => Number(b.id === shown) - Number(a.id === shown))
  const { offered } = wish
  const isSome = offered.length > 0
  const isFull = offered.length >= mostOffered
  const toggle = (id: string) =>
    onWish({
      ...wish,
      offered: offered.includes(id) ? offered.filter((each) => each !== id) : [...offered, id],
    })
  const choice = (label: string, isChosen: boolean, next: readonly string[]) => (
    <label>
      <input
        type="radio"
        name="embed-offered"
        checked={isChosen}
        onChange={() => onWish({ ...wish, offered: next })}
      />
      {label}
    </label>
  )
  return (
    <fieldset className={styles.group}>
      <legend>{texts.offered}</legend>
      {choice(texts.allIndicators(f.count(listed.length)), !isSome, [])}
      {choice(texts.someIndicators, isSome, [shown])}
      {isSome && (
        <div className={styles.list}>
          {listed.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={id === shown || offered.includes(id)}
                disabled={id === shown || (isFull && !offered.includes(id))}
                onChange={() => toggle(id)}
              />
              <span>
                {textIn(name, language)}
                {id === shown && <span className={styles.note}> ({texts.shown})</span>}
              </span>
            </label>
          ))}
        </div>
      )}
      {isFull && <p className={styles.note}>{texts.tooMany(f.count(mostOffered))}</p>}
    </fieldset>
  )
}
