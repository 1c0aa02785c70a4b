// The report as it will be, beside its settings; how far it is, what could not be matched.
import type { Making } from '../../report/data/useReportDocument.ts'
import type { ReportDataState } from '../../report/data/useReportData.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { previewTexts } from '../../../i18n/texts/report/preview.ts'
import type { ReportDocument } from '../../../report/document/reportDocument.ts'
import type { ReportNotice } from '../../../report/setup/reportSetup.ts'
import { Button } from '../../../ui/Button.tsx'
import { WorkProgress } from '../../../ui/WorkProgress.tsx'
import { ReportNotices } from './ReportNotices.tsx'
import { Sheets } from './Sheets.tsx'
import styles from './status.module.css'

interface Props {
  readonly document: ReportDocument | undefined
  readonly making: Making
  readonly files: ReportDataState
  readonly notices: readonly ReportNotice[]
  readonly most: number
  readonly hasOwnText: boolean
  readonly onMore: () => void
  readonly onCancel: () => void
  readonly onGoOn: () => void
}

type State = Pick<Props, 'making' | 'files' | 'onCancel' | 'onGoOn'>

function Status({ making, files, onCancel, onGoOn }: State) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(previewTexts).preview
  if (!files.data) {
    const label = texts.loading(f.count(files.done), f.count(files.all))
    return (
      <p>
        <progress value={files.done} max={Math.max(1, files.all)} aria-label={label} /> {label}
      </p>
    )
  }
  switch (making.kind) {
    case 'making':
      return (
        <WorkProgress
          label={texts.making(f.percent(making.share))}
          fraction={making.share}
          cancelLabel={texts.cancel}
          onCancel={onCancel}
        />
      )
    case 'cancelled':
      return (
        <p>
          {texts.cancelled} <Button onClick={onGoOn}>{texts.goOn}</Button>
        </p>
      )
    case 'failed':
      return (
        <p role="alert">
          {texts.broken} <Button onClick={onGoOn}>{texts.retry}</Button>
        </p>
      )
    case 'waiting':
    case 'done':
      return null
  }
}

export function Preview({ document, making, files, notices, most, hasOwnText, onMore, ...work }: Props) {
  const texts = useTextsOf(previewTexts).preview
  const isDone = making.kind === 'done' && files.data !== undefined
  return (
    <section
      id="figures"
      tabIndex={-1}
      className={styles.preview}
      aria-label={texts.title}
      aria-busy={!isDone}
      data-report={isDone ? 'ready' : 'making'}
    >
      <div className={styles.status}>
        <Status making={making} files={files} {...work} />
        <output className="visually-hidden">
          {isDone && document ? texts.ready(document.sections.length) : ''}
        </output>
        {files.failed.length > 0 && (
          <p role="alert">
            {texts.failed(files.failed.join(', '))} <Button onClick={files.retry}>{texts.retry}</Button>
          </p>
        )}
        <ReportNotices notices={notices} />
        {hasOwnText && <p className={styles.own}>{texts.own}</p>}
      </div>
      {document && <Sheets document={document} most={most} onMore={onMore} />}
    </section>
  )
}
