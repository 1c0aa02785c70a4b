// What becomes of the report: paper, files, a link.
import { useState } from 'react'
import { linkOf } from '../../../core/view/link.ts'
import { hasWords, packReport } from '../../../core/view/reports/reportLink.ts'
import type { ReportDefinition } from '../../../core/view/reports/reportDefinition.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { useSite } from '../../../data/useSite.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { reportTexts } from '../../../i18n/texts/report/document.ts'
import { previewTexts } from '../../../i18n/texts/report/preview.ts'
import type { ReportDocument } from '../../../report/document/reportDocument.ts'
import { announce } from '../../../state/announceStore.ts'
import { noteReportSaved } from '../../../state/reportStore.ts'
import { readView } from '../../../state/viewStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { copyText } from '../../../ui/copy/copyText.ts'
import { WorkProgress } from '../../../ui/WorkProgress.tsx'
import { OpenFile } from '../../report/builder/OpenFile.tsx'
import { saveReport } from '../../report/data/reportFile.ts'
import styles from './output.module.css'
import { useWriting } from './useWriting.ts'
import { writable } from './writeReport.ts'

interface Props {
  readonly definition: ReportDefinition
  /** Undefined until the preview is whole and shows this definition. */
  readonly document: ReportDocument | undefined
  readonly isTooLong: boolean
  readonly onPrint: () => void
}

/** Pinned as the report is, whatever the address says; undefined where it is too long. */
function useReportLink(definition: ReportDefinition): () => string | undefined {
  const { manifest } = useRelease()
  const { start } = useSite()
  return () => {
    const view = readView()
    const report = packReport(definition)
    if (!view || report === undefined) return undefined
    const { release: _pinned, ...rest } = view
    const pinned = definition.release === undefined ? rest : { ...rest, release: definition.release }
    return new URL(linkOf(manifest, { ...pinned, view: 'report', report }, start), location.href).href
  }
}

function CopyLink({ definition, isTooLong }: Pick<Props, 'definition' | 'isTooLong'>) {
  const texts = useTextsOf(builderTexts).link
  const linkOfReport = useReportLink(definition)
  const [told, setTold] = useState('')
  const copy = async () => {
    const link = linkOfReport()
    const text =
      link === undefined
        ? texts.tooLong
        : (await copyText(link))
          ? texts.copied
          : `${texts.notCopied} ${link}`
    setTold(text)
    announce(text)
  }
  return (
    <>
      <Button disabled={isTooLong} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      {isTooLong && <p className={styles.note}>{texts.tooLong}</p>}
      {!isTooLong && hasWords(definition) && <p className={styles.note}>{texts.wordless}</p>}
      {told !== '' && <p className={styles.note}>{told}</p>}
    </>
  )
}

export function OutputBar({ definition, document, isTooLong, onPrint }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(previewTexts)
  const { file } = useTextsOf(builderTexts)
  const { writing, start, cancel } = useWriting()
  const title = definition.title || reportTexts[definition.language].presets[definition.preset]
  const save = () => {
    saveReport(definition, title)
    noteReportSaved()
    announce(file.saved)
  }
  return (
    <section className={styles.output} aria-label={texts.output.title}>
      <div className={styles.row}>
        <Button disabled={!document} onClick={onPrint}>
          {texts.output.print}
        </Button>
        {writable.map((kind) => (
          <Button
            key={kind}
            disabled={!document || writing.kind === 'writing'}
            onClick={() => document && void start(kind, document)}
          >
            {texts.output[kind]}
          </Button>
        ))}
        <Button onClick={save}>{file.save}</Button>
        <OpenFile />
        <CopyLink definition={definition} isTooLong={isTooLong} />
      </div>
      {writing.kind === 'writing' && (
        <WorkProgress
          label={texts.output.writing(texts.output[writing.file], f.percent(writing.share))}
          fraction={writing.share}
          cancelLabel={texts.preview.cancel}
          onCancel={cancel}
        />
      )}
      {writing.kind === 'failed' && (
        <p role="alert" className={styles.fault}>
          {texts.output.failed(texts.output[writing.file])}
        </p>
      )}
    </section>
  )
}
