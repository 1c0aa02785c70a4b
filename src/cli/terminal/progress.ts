import type { Terminal } from './terminal.ts'

/** Called before each step: how many are done, of how many, and which comes now. */
export type Progress = (done: number, total: number, step: string) => void

const clearLine = '\r\u001B[K'

/** One line on a terminal that is written over and over; nothing in a pipe. */
export function progressOn(terminal: Terminal): { progress: Progress; clear: () => void } {
  if (!terminal.showsProgress) return { progress: () => undefined, clear: () => undefined }
  return {
    progress: (done, total, step) =>
      terminal.err(
        `${clearLine}${String(done + 1).padStart(String(total).length)}/${total} ${step}`.slice(0, 78),
      ),
    clear: () => terminal.err(clearLine),
  }
}
