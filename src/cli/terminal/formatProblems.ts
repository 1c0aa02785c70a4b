// Problems for people (grouped by file, with what to do) and for programs (one JSON object a line).
import type { Problem } from '../../publish/problem.ts'

export const formats = ['text', 'json'] as const
export type Format = (typeof formats)[number]

const fields = ['severity', 'code', 'file', 'sheet', 'row', 'column', 'value', 'message', 'hint'] as const

/** One line for each problem; every field is there, null where it does not apply. */
export const problemsAsJson = (problems: readonly Problem[]): string =>
  problems
    .map((problem) => `${JSON.stringify(Object.fromEntries(fields.map((f) => [f, problem[f] ?? null])))}\n`)
    .join('')

const colour = { error: 31, warning: 33, note: 2 } as const

function painter(hasColours: boolean) {
  const paint = (code: number) => (text: string) => (hasColours ? `\u001B[${code}m${text}\u001B[0m` : text)
  return {
    bold: paint(1),
    dim: paint(2),
    severity: (s: Problem['severity']) => paint(colour[s])(s.padEnd(7)),
  }
}

const heading = ({ file, sheet }: Problem) =>
  file === undefined ? 'Folder' : sheet === undefined ? file : `${file}, sheet "${sheet}"`

function place({ row, column }: Problem): string {
  const parts = [row === undefined ? '' : `row ${row}`, column ? `column "${column}"` : '']
  const text = parts.filter((part) => part !== '').join(', ')
  return text === '' ? '' : `${text}: `
}

/** Order of the files in which they first occur; inside, as found. */
function grouped(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const group = groups.get(heading(problem)) ?? []
    groups.set(heading(problem), group)
    group.push(problem)
  }
  return groups
}

const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`

/** `3 errors, 1 warning`; notes are not counted, they are information. */
export function summary(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) => problems.filter((p) => p.severity === severity).length
  return `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}`
}

/** A hint is printed once for a run of problems that share it. */
export function problemsAsText(problems: readonly Problem[], hasColours: boolean): string {
  const { bold, dim, severity } = painter(hasColours)
  const lines: string[] = []
  for (const [title, group] of grouped(problems)) {
    lines.push(bold(title))
    for (const [i, problem] of group.entries()) {
      lines.push(`  ${severity(problem.severity)} ${place(problem)}${problem.message}`)
      if (problem.hint !== undefined && group[i + 1]?.hint !== problem.hint)
        lines.push(`          ${dim(problem.hint)}`)
    }
    lines.push('')
  }
  return lines.map((line) => `${line}\n`).join('')
}
