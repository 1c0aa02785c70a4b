// The document as pages one can read: cover with contents, then section by section. Hundreds of sections come when asked for.
import { memo } from 'react'
import type { Language } from '../../../core/release/localText.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { previewTexts } from '../../../i18n/texts/report/preview.ts'
import type { ReportDocument, ReportSection } from '../../../report/document/reportDocument.ts'
import { opensWithTitle } from '../../../report/writing/opensWithTitle.ts'
import { Button } from '../../../ui/Button.tsx'
import { Blocks } from './BlockView.tsx'
import styles from './preview.module.css'

/** So many sections are drawn at once. */
export const fewSections = 24

interface Props {
  readonly document: ReportDocument
  readonly most: number
  readonly onMore: () => void
}

const Sheet = memo(function Sheet({ section, language }: { section: ReportSection; language: Language }) {
  const isNewPage = section.blocks[0]?.kind === 'pageBreak'
  return (
    <section lang={language} className={isNewPage ? `${styles.section} ${styles.newPage}` : styles.section}>
      <Blocks blocks={section.blocks} />
    </section>
  )
})

function Head({ document }: { document: ReportDocument }) {
  const { title, subtitle, author, logo, hasCover } = document
  return (
    <header lang={document.language} className={hasCover ? styles.cover : styles.head}>
      {logo && <img className={styles.logo} src={logo.data} alt={logo.alternative} />}
      {!opensWithTitle(document) && <p className={styles.title}>{title}</p>}
      <p className={styles.subtitle}>{subtitle}</p>
      {author !== '' && <p className={styles.author}>{author}</p>}
      {hasCover && <Contents document={document} />}
      {hasCover && <p className={styles.small}>{document.footer}</p>}
    </header>
  )
}

function Contents({ document }: { document: ReportDocument }) {
  const texts = previewTexts[document.language].preview
  return (
    <div className={styles.contents}>
      <p>
        <strong>{texts.contents}</strong>
      </p>
      <ol>
        {document.sections.map(({ title }, i) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>{title}</li>
        ))}
      </ol>
    </div>
  )
}

export const Sheets = memo(function Sheets({ document, most, onMore }: Props) {
  const { count } = formatsFor(useLanguage())
  const texts = useTextsOf(previewTexts).preview
  const left = document.sections.length - most
  return (
    <article className={styles.paper} aria-label={document.title}>
      <Head document={document} />
      {document.sections.slice(0, most).map((section, i) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Sheet key={i} section={section} language={document.language} />
      ))}
      {left > 0 && (
        <p className={styles.more}>
          <Button onClick={onMore}>{texts.more(count(left))}</Button>
        </p>
      )}
    </article>
  )
})
