import type { LackGroup } from '../../core/scene/profile/areaProfile.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { lackNames, lackTitle } from '../../i18n/sentences/profile/profileWords.ts'
import { profilePageTexts } from '../../i18n/texts/profile/page.ts'
import styles from './profile.module.css'

/** What has no number here, counted and named by its reason. */
export function LackList({ lacks }: { lacks: readonly LackGroup[] }) {
  const language = useLanguage()
  const texts = useTextsOf(profilePageTexts)
  return (
    <section aria-labelledby="profile-lacks">
      <h2 id="profile-lacks">{texts.lacks}</h2>
      {lacks.length === 0 ? (
        <p>{texts.noLacks}</p>
      ) : (
        <dl className={styles.list}>
          {lacks.map((group) => (
            <div key={`${group.lack} ${group.reason}`}>
              <dt>{lackTitle(group, language)}</dt>
              <dd>{lackNames(group, language)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
