import { languages } from '../../core/release/localText.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { chooseLanguage } from '../../state/viewStore.ts'
import styles from './header.module.css'

/** Each language is named in itself. */
const names = { de: 'Deutsch', en: 'English' } as const

export function LanguageSwitch() {
  const shown = useLanguage()
  const texts = useTexts().shell.language
  return (
    <fieldset aria-label={texts.label} className={styles.languages}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={`${language.toUpperCase()} ${names[language]}`}
          aria-pressed={language === shown}
          className={styles.language}
          onClick={() => chooseLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}
