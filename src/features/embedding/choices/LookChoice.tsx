// Which release, which language, which colours.
import { useMemo, useState } from 'react'
import { languages } from '../../../core/release/localText.ts'
import { colorAdvice } from '../../../core/view/embed/colorAdvice.ts'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { loadLanguage } from '../../../i18n/loadLanguage.ts'
import { embeddingTexts } from '../../../i18n/texts/share/embedding.ts'
import { Choices } from '../../../ui/Choices.tsx'
import { ColorField } from './ColorField.tsx'
import type { ChoiceProps } from './choiceProps.ts'
import styles from './choices.module.css'

/** `--primary` and `--surface` of app/tokens.css: what the pickers begin with. */
const usual = { accent: '#1c4a80', paper: '#ffffff' } as const

function ReleaseChoice({ wish, onWish, manifest, isFollowing }: ChoiceProps & { isFollowing: boolean }) {
  const texts = useTextsOf(embeddingTexts)
  return (
    <Choices
      legend={texts.release}
      choices={[
        {
          id: 'newest',
          label: texts.newest,
          note: isFollowing || wish.isPinned ? texts.newestPeriodNote : texts.newestNote,
        },
        { id: 'pinned', label: texts.pinned(manifest.release.id), note: texts.pinnedNote },
      ]}
      selected={wish.isPinned ? 'pinned' : 'newest'}
      onSelect={(kind) => onWish({ ...wish, isPinned: kind === 'pinned' })}
    />
  )
}

/** Title and table are written in the frame's language: its words come first. */
function LanguageChoice({ wish, onWish }: ChoiceProps) {
  const texts = useTextsOf(embeddingTexts)
  const { languageFailed } = texts
  const [isFailed, setIsFailed] = useState(false)
  return (
    <>
      <Choices
        legend={texts.language}
        choices={languages.map((id) => ({ id, label: texts.languages[id] }))}
        selected={wish.language}
        onSelect={(language) =>
          void loadLanguage(language).then(
            () => {
              setIsFailed(false)
              onWish({ ...wish, language })
            },
            () => setIsFailed(true),
          )
        }
      />
      {isFailed && (
        <p role="alert" className={styles.note}>
          {languageFailed}
        </p>
      )}
    </>
  )
}

export function LookChoice(props: ChoiceProps & { isFollowing: boolean }) {
  const { wish, onWish } = props
  const texts = useTextsOf(embeddingTexts)
  const advice = useMemo(() => colorAdvice(wish), [wish])
  const { accent, paper, ...rest } = wish
  const change = (key: 'accent' | 'paper', color: string | undefined) => {
    const kept = { ...(accent !== undefined && { accent }), ...(paper !== undefined && { paper }) }
    const { [key]: _before, ...others } = kept
    onWish({ ...rest, ...others, ...(color !== undefined && { [key]: color }) })
  }
  const field = (key: 'accent' | 'paper') => (
    <ColorField
      name={texts[key]}
      value={wish[key]}
      usual={usual[key]}
      advice={advice.find(({ color }) => color === key)}
      onChange={(color) => change(key, color)}
    />
  )
  return (
    <>
      <ReleaseChoice {...props} />
      <LanguageChoice {...props} />
      <fieldset className={styles.group}>
        <legend>{texts.colors}</legend>
        {field('accent')}
        {field('paper')}
      </fieldset>
    </>
  )
}
