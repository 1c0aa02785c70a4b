// Problems of geometry files: always with the file, mostly with a key or a property name.
import type { Problem } from '../problem.ts'

interface Details {
  readonly column?: string
  readonly value?: string
  readonly hint?: string
  readonly exit?: Problem['exit']
}

const problem =
  (severity: Problem['severity']) =>
  (file: string, code: string, message: string, details: Details = {}): Problem => ({
    severity,
    code,
    file,
    message,
    ...details,
    exit: details.exit ?? 1,
  })

export const geometryError = problem('error')
export const geometryWarning = problem('warning')
export const geometryNote = problem('note')

/** `a, b, c and 4 more`: long lists stay readable on a terminal. */
export function listed(names: readonly string[], most = 12): string {
  if (names.length <= most) return names.join(', ')
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
}

/** What a thrown thing says: libraries throw strings as well as errors. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown)
