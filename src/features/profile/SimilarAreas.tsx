import { textIn } from '../../core/release/localText.ts'
import type { Similarity } from '../../core/scene/similar/similarOf.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profilePageTexts } from '../../i18n/texts/profile/page.ts'
import styles from './profile.module.css'

interface Props {
  readonly similar: Similarity
  readonly hrefOf: (id: string) => string
}

/** Areas most like this one; alike is no judgement. */
export function SimilarAreas({ similar, hrefOf }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(profilePageTexts)
  // Where all lie in the same area above, its name tells nothing apart.
  const isParentNamed =
    similar.kind === 'found' && similar.areas.some(({ row }) => row.parentId !== similar.own.parentId)
  return (
    <section aria-labelledby="profile-similar">
      <h2 id="profile-similar">{texts.similar}</h2>
      {similar.kind === 'none' ? (
        <p>{texts.noSimilar}</p>
      ) : (
        <>
          <ul className={styles.similar}>
            {similar.areas.map(({ row, distance, closest }) => (
              <li key={row.id}>
                <a href={hrefOf(row.id)}>{row.name}</a>
                {isParentNamed && row.parentName !== undefined && ` (${row.parentName})`}
                <span className={styles.note}>
                  {texts.distance(f.number(distance, 2))},{' '}
                  {texts.closest(closest.map(({ indicator }) => textIn(indicator.name, language)).join(', '))}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.note}>
            {texts.similarNote(f.count(similar.dimensions.length), f.count(similar.compared))}
          </p>
        </>
      )}
    </section>
  )
}
