import { useState } from 'react'
import { parseLink } from '../../../core/view/link.ts'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { TextField } from '../../report/builder/TextField.tsx'
import styles from './sections.module.css'

interface Props {
  readonly link: string
  readonly onChange: (link: string) => void
}

/** Of a whole address only the view is kept: nothing of another host is ever asked for. */
const fragmentOf = (text: string): string => {
  const at = text.indexOf('#')
  return at < 0 ? '' : text.slice(at).trim().slice(0, 4000)
}

export function ViewLink({ link, onChange }: Props) {
  const texts = useTextsOf(builderTexts).sections
  const [draft, setDraft] = useState(link)
  const isWrong = draft !== '' && Object.keys(parseLink(fragmentOf(draft)).wish).length === 0
  return (
    <>
      <TextField
        label={texts.link}
        value={draft}
        most={4400}
        hint={texts.linkHint}
        onChange={(text) => {
          setDraft(text)
          onChange(fragmentOf(text))
        }}
      />
      {isWrong && (
        <p role="alert" className={styles.fault}>
          {texts.linkWrong}
        </p>
      )}
    </>
  )
}
