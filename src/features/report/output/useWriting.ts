// One file at a time is written; how far it is, and the way out.
import { useRef, useState } from 'react'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { previewTexts } from '../../../i18n/texts/report/preview.ts'
import type { ReportDocument } from '../../../report/document/reportDocument.ts'
import { announce } from '../../../state/announceStore.ts'
import { saveBlob } from '../../../ui/saveFile.ts'
import { fileName } from '../../report/data/reportFile.ts'
import { writeReport, type ReportFormat } from './writeReport.ts'

export type Writing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly file: ReportFormat; readonly share: number }
  | { readonly kind: 'failed'; readonly file: ReportFormat }

export function useWriting() {
  const texts = useTextsOf(previewTexts).output
  const [writing, setWriting] = useState<Writing>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  const start = async (file: ReportFormat, document: ReportDocument) => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    const tell = (state: Writing) => {
      if (running.current === stop) setWriting(state)
    }
    tell({ kind: 'writing', file, share: 0 })
    try {
      const onShare = (share: number) => tell({ kind: 'writing', file, share })
      const blob = await writeReport(file, document, { onShare, signal: stop.signal })
      if (stop.signal.aborted) return
      saveBlob(fileName(document.title, file), blob)
      tell({ kind: 'idle' })
      announce(texts.written(texts[file]))
    } catch (error) {
      if (stop.signal.aborted) return
      tell({ kind: 'failed', file })
      reportError(error)
    }
  }
  const cancel = () => {
    running.current?.abort()
    running.current = undefined
    setWriting({ kind: 'idle' })
  }
  return { writing, start, cancel }
}
