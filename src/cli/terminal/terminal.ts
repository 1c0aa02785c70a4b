// What the commands write to: standard output for results, standard error for progress and complaints about the call.

export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** Whether a person reads standard output: colours. */
  readonly hasColours: boolean
  /** Whether a person reads standard error: progress. */
  readonly showsProgress: boolean
}

/** The process's own streams. Readers that leave early (`| head`) are no fault. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    hasColours: process.stdout.isTTY && !process.env['NO_COLOR'],
    showsProgress: process.stderr.isTTY,
  }
}
