// The document of a definition, made in pieces between other tasks. The last one stays until the next is whole; the work can be
// stopped and taken up again.
import { useEffect, useState } from 'react'
import { isLoaded, loadLanguage } from '../../../i18n/loadLanguage.ts'
import type { Language } from '../../../core/release/localText.ts'
import type { ReportDocument } from '../../../report/document/reportDocument.ts'
import { reportInPieces, type KnownSections } from '../../../report/makeReport.ts'
import type { ReportData } from '../../../report/setup/reportData.ts'
import type { ReportSetup } from '../../../report/setup/reportSetup.ts'

export type Making =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' }

export interface ReportDocumentState {
  readonly document: ReportDocument | undefined
  readonly making: Making
  readonly cancel: () => void
  readonly goOn: () => void
}

/** ms of quiet after a change, and of work at a stretch. */
const [quiet, slice] = [200, 12]

interface Told {
  readonly share: (share: number) => void
  readonly done: (document: ReportDocument) => void
  readonly failed: (error: unknown) => void
}

/** The answer stops it. */
function run(pieces: Generator<number, ReportDocument>, told: Told): () => void {
  function goOn(): void {
    const end = performance.now() + slice
    try {
      for (;;) {
        const { done, value } = pieces.next()
        if (done) return told.done(value)
        if (performance.now() < end) continue
        told.share(value)
        break
      }
    } catch (error) {
      return told.failed(error)
    }
    timer = setTimeout(goOn)
  }
  let timer = setTimeout(goOn, quiet)
  return () => clearTimeout(timer)
}

/** Sections hold for as long as the files do. */
const sectionsOf = new WeakMap<ReportData, KnownSections>()
function knownOf(data: ReportData): KnownSections {
  const known = sectionsOf.get(data) ?? new Map()
  sectionsOf.set(data, known)
  return known
}

/** Sentences of a report come in its own language, which may not be that of the page. */
function useIsSpoken(language: Language): boolean {
  const [, setLoaded] = useState<Language>()
  useEffect(
    function fetchSentences() {
      if (!isLoaded(language))
        loadLanguage(language).then(
          () => setLoaded(language),
          () => setLoaded(undefined),
        )
    },
    [language],
  )
  return isLoaded(language)
}

export function useReportDocument(
  setup: ReportSetup | undefined,
  data: ReportData | undefined,
): ReportDocumentState {
  const [document, setDocument] = useState<ReportDocument>()
  const [making, setMaking] = useState<Making>({ kind: 'waiting' })
  const [attempt, setAttempt] = useState(0)
  const [stopped, setStopped] = useState<unknown>()
  const isSpoken = useIsSpoken(setup?.definition.language ?? 'de')
  const isStopped = stopped !== undefined && stopped === setup
  useEffect(
    function makeDocument() {
      if (!setup || !data || !isSpoken || isStopped) return undefined
      return run(reportInPieces(setup, data, knownOf(data)), {
        share: (share) => setMaking({ kind: 'making', share }),
        done: (made) => {
          setDocument(made)
          setMaking({ kind: 'done' })
        },
        failed: (error) => {
          setMaking({ kind: 'failed' })
          reportError(error)
        },
      })
    },
    // Another attempt does the same once more.
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
    [setup, data, isSpoken, isStopped, attempt],
  )
  return {
    document,
    making: isStopped ? { kind: 'cancelled' } : making,
    cancel: () => setStopped(setup),
    goOn: () => {
      setStopped(undefined)
      setAttempt((n) => n + 1)
    },
  }
}
