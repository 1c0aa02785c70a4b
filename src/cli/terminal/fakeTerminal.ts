import type { Terminal } from './terminal.ts'

/** A terminal that remembers what was written to it. */
export function fakeTerminal(
  hasColours = false,
  showsProgress = false,
): Terminal & { texts(): { out: string; err: string } } {
  let out = ''
  let err = ''
  return {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    hasColours,
    showsProgress,
    texts: () => ({ out, err }),
  }
}
