// The `raumblick` command: finds the command named, runs it, turns what went wrong into an exit code.
import { processTerminal, type Terminal } from './terminal/terminal.ts'
import { commandLines, usage, WrongCall } from './usage.ts'

type Run = (args: readonly string[], terminal: Terminal) => Promise<number>

/** Commands are loaded when they are called: the help is there at once. */
const commands: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  check: () => import('./commands/check.ts'),
  build: () => import('./commands/build.ts'),
  verify: () => import('./commands/verify.ts'),
  init: () => import('./commands/init.ts'),
  schema: () => import('./commands/schema.ts'),
}

/** Faults of the disk: no right to read, no space, and the like. */
const isFromDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error

function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof WrongCall) {
    terminal.err(`${error.message}\n\n${usage}`)
    return 2
  }
  if (isFromDisk(error)) {
    terminal.err(`${error.message}\n`)
    return 3
  }
  throw error
}

/** Runs a command line and gives its exit code. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || args.includes('--help') || args.includes('-h')) {
    terminal.out(usage)
    return name === undefined ? 2 : 0
  }
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!load)
      throw new WrongCall(`There is no command "${name}": ${commandLines.map((c) => c.name).join(', ')}.`)
    const { run } = await load()
    return await run(rest, terminal)
  } catch (error) {
    return explain(error, terminal)
  }
}
