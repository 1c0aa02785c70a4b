// What is to be seen in the frame and what its readers may choose.
import { chosenParts, type ChosenPart } from '../../../core/view/embed/embedWish.ts'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embeddingTexts } from '../../../i18n/texts/share/embedding.ts'
import type { ChoiceProps } from './choiceProps.ts'
import styles from './choices.module.css'

const seen: readonly ChosenPart[] = ['map', 'figures', 'chart', 'table']
const choosable: readonly ChosenPart[] = ['indicators', 'periods']

export function PartChoice({ wish, onWish }: ChoiceProps) {
  const texts = useTextsOf(embeddingTexts)
  const isLast = (part: ChosenPart) =>
    seen.includes(part) && seen.every((each) => (each === part) === wish.parts.includes(each))
  const toggle = (part: ChosenPart) =>
    onWish({
      ...wish,
      parts: chosenParts.filter((each) => wish.parts.includes(each) !== (each === part)),
    })
  const box = (part: ChosenPart) => (
    <label key={part}>
      <input
        type="checkbox"
        checked={wish.parts.includes(part)}
        aria-disabled={isLast(part) || undefined}
        aria-describedby={isLast(part) ? 'embed-nothing' : undefined}
        onChange={() => isLast(part) || toggle(part)}
      />
      {texts.part[part]}
    </label>
  )
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{texts.parts}</legend>
        {seen.map(box)}
        {seen.some(isLast) && (
          <p id="embed-nothing" className={styles.note}>
            {texts.nothing}
          </p>
        )}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{texts.choosable}</legend>
        {choosable.map(box)}
      </fieldset>
    </>
  )
}
