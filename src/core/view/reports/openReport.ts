// A report's file, and back. What cannot be read is named with its place; nothing is opened by halves.
import * as v from 'valibot'
import { reportFormat, ReportSchema, type ReportDefinition, type Section } from './reportDefinition.ts'

export type ReportFault =
  /** Not JSON at all. */
  | { readonly code: 'notJson' }
  /** JSON, but no report; `value`: what it calls itself. */
  | { readonly code: 'notReport'; readonly value: string }
  /** Made by a newer version of the program. */
  | { readonly code: 'newer'; readonly value: string }
  | { readonly code: 'tooLarge' }
  /** `place`: sections.2.most */
  | { readonly code: 'value'; readonly place: string }

export type OpenedReport =
  | { readonly kind: 'opened'; readonly definition: ReportDefinition }
  | { readonly kind: 'failed'; readonly fault: ReportFault }

/** A logo, texts and thousands of ids fit; whatever is larger is no report. */
export const mostFileLength = 2_000_000

const failed = (fault: ReportFault): OpenedReport => ({ kind: 'failed', fault })

/** Ids that tell sections apart, each once. */
export function withSectionIds(sections: readonly Section[]): Section[] {
  const used = new Set<string>()
  return sections.map((section) => {
    let id = section.id
    for (let n = used.size + 1; id === '' || used.has(id); n++) id = `s${n}`
    used.add(id)
    return id === section.id ? section : { ...section, id }
  })
}

function formatFault(found: unknown): ReportFault | undefined {
  const stated: unknown =
    typeof found === 'object' && found !== null ? Reflect.get(found, 'format') : undefined
  if (stated === reportFormat) return undefined
  const value = typeof stated === 'string' ? stated.slice(0, 60) : ''
  return { code: /^raumblick-report\/\d+$/.test(value) ? 'newer' : 'notReport', value }
}

/** From parsed JSON of whatever origin. Never throws. */
export function readReport(found: unknown): OpenedReport {
  const wrong = formatFault(found)
  if (wrong) return failed(wrong)
  const read = v.safeParse(ReportSchema, found)
  if (!read.success) return failed({ code: 'value', place: v.getDotPath(read.issues[0]) ?? 'format' })
  return { kind: 'opened', definition: { ...read.output, sections: withSectionIds(read.output.sections) } }
}

export function openReport(text: string): OpenedReport {
  if (text.length > mostFileLength) return failed({ code: 'tooLarge' })
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return failed({ code: 'notJson' })
  }
  return readReport(found)
}

export const reportText = (definition: ReportDefinition): string =>
  `${JSON.stringify(definition, undefined, 2)}\n`
