// A colour of the host page: picked or written; where it cannot be read, why, and the nearest one that can.
import { useId, useState } from 'react'
import type { ColorAdvice } from '../../../core/view/embed/colorAdvice.ts'
import { leastContrast } from '../../../core/view/embed/embedColors.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embeddingTexts } from '../../../i18n/texts/share/embedding.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './choices.module.css'

interface Props {
  readonly name: string
  /** Undefined: the site's own. */
  readonly value: string | undefined
  /** What the site's own looks like, for the picker to begin with. */
  readonly usual: string
  readonly advice: ColorAdvice | undefined
  readonly onChange: (color: string | undefined) => void
}

const hexOf = (text: string): string | undefined => {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text.trim()) ?? []
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`
}

export function ColorField({ name, value, usual, advice, onChange }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(embeddingTexts)
  const id = useId()
  const [draft, setDraft] = useState<string>()
  const isWrong = draft !== undefined && draft.trim() !== '' && hexOf(draft) === undefined
  const write = (text: string) => {
    setDraft(text)
    const color = hexOf(text)
    if (color !== undefined || text.trim() === '') onChange(color)
  }
  const pick = (color: string) => {
    setDraft(undefined)
    onChange(color)
  }
  // Never rounded up to what would be enough.
  const ratio = (contrast: number) => `${f.number(Math.floor(contrast * 10) / 10, 1)} : 1`
  return (
    <div className={styles.color}>
      <label htmlFor={id}>{name}</label>
      <span className={styles.entry}>
        <input
          type="color"
          aria-label={texts.pick(name)}
          value={value ?? usual}
          onChange={({ target }) => pick(target.value)}
        />
        <input
          id={id}
          value={draft ?? value ?? ''}
          placeholder={texts.usual}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={isWrong || advice !== undefined || undefined}
          aria-describedby={`${id}-told`}
          onChange={({ target }) => write(target.value)}
          onBlur={() => isWrong || setDraft(undefined)}
        />
      </span>
      <output id={`${id}-told`} className={styles.told}>
        {isWrong && texts.noColor}
        {!isWrong && advice && texts.refused[advice.color](ratio(advice.contrast), ratio(leastContrast))}
      </output>
      {!isWrong && advice && (
        <Button onClick={() => pick(advice.nearest)}>
          <span className={styles.swatch} style={{ background: advice.nearest }} />
          {texts.take(advice.nearest)}
        </Button>
      )}
    </div>
  )
}
