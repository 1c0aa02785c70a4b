// The definition and the address in step: what a link can bear stands in it, and another link brings another report.
import { useEffect, useMemo, useState } from 'react'
import { packReport, unpackReport, wordless } from '../../../core/view/reports/reportLink.ts'
import type { ReportFault } from '../../../core/view/reports/openReport.ts'
import type { ReportDefinition } from '../../../core/view/reports/reportDefinition.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import {
  isLinkOfDraft,
  noteReportLink,
  openReportDraft,
  readIsReportSaved,
  readReportDraft,
  useReportDraft,
} from '../../../state/reportStore.ts'
import { keepReport } from '../../../state/viewSettings.ts'
import { useOfView } from '../../../state/viewStore.ts'

/** ms of quiet before the address follows. */
const pause = 300

export interface Definition {
  readonly definition: ReportDefinition | undefined
  /** Of the link; nothing of it is shown. */
  readonly fault: ReportFault | undefined
  /** Too long for a link. */
  readonly isTooLong: boolean
}

const isSame = (a: ReportDefinition, b: ReportDefinition): boolean =>
  JSON.stringify(wordless(a)) === JSON.stringify(wordless(b))

/** What the link bears, unless the draft is the same and more. */
function openLinked(packed: string, pinned: string, mayReplace: () => boolean): void {
  const found = unpackReport(packed)
  if (found.kind === 'failed') return
  const draft = readReportDraft()
  // The author's own report with its words is not replaced by the link it wrote itself.
  if (draft && isSame(draft, found.definition)) noteReportLink(packed)
  else if (draft && !readIsReportSaved() && !mayReplace()) keepReport(packReport(draft))
  else {
    openReportDraft({ ...found.definition, ...(pinned !== '' && { release: pinned }) })
    noteReportLink(packed)
  }
}

function faultOf(packed: string): ReportFault | undefined {
  const found = packed === '' ? undefined : unpackReport(packed)
  return found?.kind === 'failed' ? found.fault : undefined
}

export function useDefinition(): Definition {
  const { manifest } = useRelease()
  const { discard } = useTextsOf(builderTexts).file
  const definition = useReportDraft()
  const packed = useOfView(({ report }) => report ?? '') ?? ''
  const pinned = useOfView(({ release }) => release ?? '') ?? ''
  const fault = useMemo(() => faultOf(packed), [packed])
  const [isTooLong, setIsTooLong] = useState(false)
  useEffect(
    function readLink() {
      if (packed === '') return
      const draft = readReportDraft()
      // Back or forward in the history: the report went on since.
      if (draft && isLinkOfDraft(packed)) keepReport(packReport(draft))
      else openLinked(packed, pinned, () => window.confirm(discard))
    },
    [packed, pinned, discard],
  )
  useEffect(
    function writeLink() {
      if (!definition || definition.atlas !== manifest.atlas) return undefined
      const timer = setTimeout(() => {
        const link = packReport(definition)
        if (link !== undefined) noteReportLink(link)
        setIsTooLong(link === undefined)
        keepReport(link)
      }, pause)
      return () => clearTimeout(timer)
    },
    [definition, manifest.atlas],
  )
  return { definition, fault, isTooLong }
}
