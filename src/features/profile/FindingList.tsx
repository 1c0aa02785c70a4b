import type { AreaProfile } from '../../core/scene/profile/areaProfile.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { findingSentences } from '../../i18n/sentences/profile/findingSentences.ts'
import { profilePageTexts } from '../../i18n/texts/profile/page.ts'
import styles from './profile.module.css'

/** Five sentences; while files are on their way they might still change, so they wait. */
export function FindingList({ profile }: { profile: AreaProfile | undefined }) {
  const language = useLanguage()
  const texts = useTextsOf(profilePageTexts)
  return (
    <section className={styles.findings} aria-labelledby="profile-findings">
      <h2 id="profile-findings">{texts.findings}</h2>
      {profile ? (
        <>
          <ul>
            {findingSentences(profile, language).map((sentence, i) => (
              <li key={profile.findings[i]?.kind}>{sentence}</li>
            ))}
          </ul>
          <p className={styles.note}>{texts.findingsNote}</p>
        </>
      ) : (
        <p className={styles.note}>{texts.findingsLater}</p>
      )}
    </section>
  )
}
