// A report in the making: settings and sections on the left, the pages on the right.
import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useOfView } from '../../state/viewStore.ts'
import type { ReportDefinition, Section } from '../../core/view/reports/reportDefinition.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../i18n/texts/report/builder.ts'
import { previewTexts } from '../../i18n/texts/report/preview.ts'
import { reportAreas, reportSetup } from '../../report/setup/reportSetup.ts'
import { reportFiles } from '../../report/setup/reportViews.ts'
import { guardReport } from '../../state/reportGuard.ts'
import { openReportDraft, readIsReportSaved } from '../../state/reportStore.ts'
import { keepReport } from '../../state/viewSettings.ts'
import { showView } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { usePrintMargins } from '../../ui/usePrintMargins.ts'
import { FaultLine } from './builder/FaultLine.tsx'
import { ReportSettings } from './builder/ReportSettings.tsx'
import { StartPage } from './builder/StartPage.tsx'
import { useDefinition } from './data/useDefinition.ts'
import { useReportData } from './data/useReportData.ts'
import { useReportDocument } from './data/useReportDocument.ts'
import { OutputBar } from './output/OutputBar.tsx'
import { OtherRelease } from './OtherRelease.tsx'
import { Preview } from './preview/Preview.tsx'
import { fewSections } from './preview/Sheets.tsx'
import styles from './reportPage.module.css'
import { SectionList } from './sections/SectionList.tsx'

export function ReportPage() {
  const texts = useTextsOf(builderTexts)
  const { definition, fault, isTooLong } = useDefinition()
  useEffect(guardReport, [])
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Button onClick={() => showView('map')}>{texts.back}</Button>
        <h1>{definition ? texts.page : texts.start.title}</h1>
        {definition && <StartAnew />}
      </header>
      {fault && (
        <div className={styles.told}>
          <p role="alert">{texts.linkFault}</p>
          <FaultLine fault={fault} />
        </div>
      )}
      {definition ? <Opened definition={definition} isTooLong={isTooLong} /> : <StartPage />}
    </div>
  )
}

function StartAnew() {
  const texts = useTextsOf(builderTexts).file
  const again = () => {
    if (!readIsReportSaved() && !window.confirm(texts.discard)) return
    openReportDraft(undefined)
    keepReport(undefined)
  }
  return <Button onClick={again}>{texts.again}</Button>
}

const isOwnText = (section: Section): boolean =>
  ('markdown' in section && section.markdown !== '') || ('after' in section && section.after !== '')

interface OpenedProps {
  readonly definition: ReportDefinition
  readonly isTooLong: boolean
}

function Opened(props: OpenedProps) {
  const { id } = useRelease()
  const pinned = useOfView(({ release }) => release ?? '') ?? ''
  const { definition } = props
  // A pinned report is shown with its own figures or not at all.
  if (definition.release !== undefined && definition.release !== id)
    return <OtherRelease definition={definition} key={pinned} />
  return <Workbench {...props} />
}

function Workbench({ definition, isTooLong }: OpenedProps) {
  const { manifest } = useRelease()
  const texts = useTextsOf(builderTexts)
  const { sheet } = useTextsOf(previewTexts)
  const setup = useMemo(() => reportSetup(manifest, definition), [manifest, definition])
  const wanted = useMemo(() => JSON.stringify(reportFiles(setup)), [setup])
  const keys = useMemo((): ReturnType<typeof reportFiles> => JSON.parse(wanted), [wanted])
  const files = useReportData(keys)
  const { document, making, cancel, goOn } = useReportDocument(setup, files.data)
  const notices = useMemo(
    () => [...setup.notices, ...(files.data ? reportAreas(setup, files.data).notices : [])],
    [setup, files.data],
  )
  const [most, setMost] = useState(fewSections)
  usePrintMargins({ foot: document?.footer ?? '', ...sheet })
  const print = () => {
    // Paper has no button for more.
    flushSync(() => setMost(Infinity))
    window.print()
  }
  const isCurrent = making.kind === 'done' && files.data !== undefined
  return (
    <div className={styles.workbench}>
      <div className={styles.builder}>
        <SectionList definition={definition} />
        <section aria-label={texts.settings}>
          <h2>{texts.settings}</h2>
          <ReportSettings definition={definition} />
        </section>
      </div>
      <div className={styles.result}>
        <div className={styles.bar}>
          <OutputBar
            definition={definition}
            document={isCurrent ? document : undefined}
            isTooLong={isTooLong}
            onPrint={print}
          />
        </div>
        <Preview
          document={document}
          making={making}
          files={files}
          notices={notices}
          most={most}
          hasOwnText={definition.sections.some(isOwnText)}
          onMore={() => setMost((n) => n + fewSections)}
          onCancel={cancel}
          onGoOn={goOn}
        />
      </div>
    </div>
  )
}
