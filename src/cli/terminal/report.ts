import { exitCode, type Problem } from '../../publish/problem.ts'
import { problemsAsJson, problemsAsText, summary, type Format } from './formatProblems.ts'
import type { Terminal } from './terminal.ts'

/** A file that several tables share has the same problems for each of them: said once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...seen.values()]
}

/** Prints problems and, for people, how it ended; gives the exit code. `done` is said where there is no error. */
export function report(
  found: readonly Problem[],
  format: Format,
  terminal: Terminal,
  ended: { readonly done: string; readonly failed: string },
): number {
  const code = exitCode(found)
  const problems = withoutRepeats(found)
  if (format === 'json') terminal.out(problemsAsJson(problems))
  else {
    terminal.out(problemsAsText(problems, terminal.hasColours))
    terminal.out(`${summary(problems)}. ${code === 0 ? ended.done : ended.failed}\n`)
  }
  return code
}

/** A folder of the call that is not there. */
export const folderMissing = (folder: string): Problem => ({
  severity: 'error',
  code: 'folder-missing',
  value: folder,
  message: `there is no folder ${folder}`,
  exit: 3,
})
