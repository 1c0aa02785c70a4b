import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { previewTexts } from '../../../i18n/texts/report/preview.ts'
import type { ReportNotice } from '../../../report/setup/reportSetup.ts'
import styles from './status.module.css'

/** Ids may be anything a file or a link says: they are cut, quoted, and few of many. */
const [longest, mostNamed] = [40, 12]
const cut = (id: string) => `„${id.length > longest ? `${id.slice(0, longest - 1)}…` : id}“`

export function ReportNotices({ notices }: { notices: readonly ReportNotice[] }) {
  const { list, count } = formatsFor(useLanguage())
  const texts = useTextsOf(previewTexts).notices
  if (notices.length === 0) return null
  const named = (values: readonly string[]) => {
    const left = values.length - mostNamed
    const shown = values.slice(0, mostNamed).map(cut)
    return left > 0 ? `${shown.join(', ')} + ${count(left)}` : list(shown)
  }
  return (
    <section className={styles.notices} aria-label={texts.title}>
      <strong>{texts.title}</strong>
      <ul>
        {notices.map(({ code, values, shown = '' }) => (
          <li key={code}>{texts[code](named(values), shown)}</li>
        ))}
      </ul>
      <p>{texts.kept}</p>
    </section>
  )
}
