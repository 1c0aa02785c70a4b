// What is wrong with an atlas folder, and where. Readers and checks return these; nothing is thrown for bad input.

/** `file` relative to the atlas folder with `/`; `row` and `column` as a spreadsheet shows them (1-based, header text). */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'note'
  readonly code: string
  readonly file?: string
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
  readonly value?: string
  /** One sentence: what is wrong. English, for the terminal. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** Which exit code this error leads to: data 1, configuration 2, input/output 3, confidentiality 4. */
  readonly exit: 1 | 2 | 3 | 4
}

/** A result that is there or not, with everything found on the way. */
export interface Findings<T> {
  readonly result?: T
  readonly problems: readonly Problem[]
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((p) => p.severity === 'error')

/** Exit code of a run: 0 without errors, else the gravest kind (configuration before io before data before confidentiality). */
export function exitCode(problems: readonly Problem[]): 0 | 1 | 2 | 3 | 4 {
  const exits = new Set(problems.filter((p) => p.severity === 'error').map((p) => p.exit))
  for (const code of [2, 3, 1, 4] as const) if (exits.has(code)) return code
  return 0
}
