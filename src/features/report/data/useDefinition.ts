// The definition and the address in step: what a link can bear stands in it, and another link brings another report.
import { useEffect, useRef, useState } from 'react'
import { packReport, unpackReport, wordless } from '../../../core/view/reports/reportLink.ts'
import type { ReportFault } from '../../../core/view/reports/openReport.ts'
import type { ReportDefinition } from '../../../core/view/reports/reportDefinition.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { openReportDraft, readReportDraft, useReportDraft } from '../../../state/reportStore.ts'
import { keepReport, useOfView } from '../../../state/viewStore.ts'

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

export function useDefinition(): Definition {
  const { manifest } = useRelease()
  const definition = useReportDraft()
  const packed = useOfView(({ report }) => report ?? '') ?? ''
  const pinned = useOfView(({ release }) => release ?? '') ?? ''
  const written = useRef<string>(undefined)
  const [fault, setFault] = useState<ReportFault>()
  const [isTooLong, setIsTooLong] = useState(false)
  useEffect(
    function readLink() {
      if (packed === '' || packed === written.current) return
      const found = unpackReport(packed)
      setFault(found.kind === 'failed' ? found.fault : undefined)
      if (found.kind === 'failed') return
      written.current = packed
      const draft = readReportDraft()
      // The author's own report with its words is not replaced by the link it wrote itself.
      if (draft && isSame(draft, found.definition)) return
      openReportDraft({ ...found.definition, ...(pinned !== '' && { release: pinned }) })
    },
    [packed, pinned],
  )
  useEffect(
    function writeLink() {
      if (!definition || definition.atlas !== manifest.atlas) return undefined
      const timer = setTimeout(() => {
        const link = packReport(definition)
        written.current = link
        setIsTooLong(link === undefined)
        keepReport(link)
      }, pause)
      return () => clearTimeout(timer)
    },
    [definition, manifest.atlas],
  )
  return { definition, fault, isTooLong }
}
