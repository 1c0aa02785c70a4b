import { textIn } from '../../core/release/localText.ts'
import type { ProfileSource } from '../../core/scene/profile/areaProfile.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { sourceText } from '../../i18n/sentences/profile/profileWords.ts'
import { profilePageTexts } from '../../i18n/texts/profile/page.ts'
import styles from './profile.module.css'

interface Props {
  readonly sources: readonly ProfileSource[]
  readonly release: string
  readonly link: string
}

/** Where each figure comes from and of which date, which release this is and where the page stands. */
export function SourceList({ sources, release, link }: Props) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const texts = useTextsOf(profilePageTexts)
  return (
    <footer className={styles.sources}>
      <h2>{texts.sources}</h2>
      <dl className={styles.list}>
        {sources.map((one, i) => {
          const { source, indicators } = sourceText(one, language)
          return (
            <div key={i}>
              <dt>{source}</dt>
              <dd>{indicators}</dd>
            </div>
          )
        })}
      </dl>
      <p>
        {textIn(manifest.attribution, language)} · {manifest.license} · {release}
      </p>
      <p className={styles.link}>
        {texts.link}: <a href={link}>{link}</a>
      </p>
    </footer>
  )
}
