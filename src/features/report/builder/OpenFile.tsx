import { useState } from 'react'
import type { ReportFault } from '../../../core/view/reports/openReport.ts'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { announce } from '../../../state/announceStore.ts'
import { openReportDraft, readIsReportSaved } from '../../../state/reportStore.ts'
import { openReportFile } from '../../report/data/reportFile.ts'
import { FaultLine } from './FaultLine.tsx'
import { FileButton } from './FileButton.tsx'

/** A file that cannot be read leaves the open report as it is. */
export function OpenFile() {
  const texts = useTextsOf(builderTexts).file
  const [fault, setFault] = useState<ReportFault>()
  const open = async (file: File) => {
    const found = await openReportFile(file)
    setFault(found.kind === 'failed' ? found.fault : undefined)
    if (found.kind === 'failed') return
    if (!readIsReportSaved() && !window.confirm(texts.discard)) return
    openReportDraft(found.definition)
    announce(texts.opened)
  }
  return (
    <>
      <FileButton label={texts.open} accept=".json,application/json" onFile={(file) => void open(file)} />
      {fault && <FaultLine fault={fault} />}
    </>
  )
}
