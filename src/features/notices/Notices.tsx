import { useRelease } from '../../data/useRelease.tsx'
import { noticeWords } from './noticeWords.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { noticeTexts } from '../../i18n/texts/notices.ts'
import { dismissNotice, useNotices } from '../../state/noticeStore.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './notices.module.css'

/** What a link or a choice asked for and the release does not have. */
export function Notices() {
  const { manifest } = useRelease()
  const language = useLanguage()
  const texts = useTexts()
  const { title, dismiss } = useTextsOf(noticeTexts)
  const told = useNotices()
  if (told.length === 0) return null
  return (
    <section className={styles.notices} aria-label={title}>
      <ul className={styles.list}>
        {told.map(({ id, notice }) => (
          <li key={id} className={styles.notice}>
            <span>{noticeWords(notice, manifest, language, texts)}</span>
            <button
              type="button"
              className={styles.dismiss}
              aria-label={dismiss}
              onClick={() => dismissNotice(id)}
            >
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
