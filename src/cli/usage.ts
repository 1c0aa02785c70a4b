export interface CommandLine {
  readonly name: string
  readonly call: string
  readonly does: string
}

export const commandLines: readonly CommandLine[] = [
  { name: 'check', call: 'check ATLAS', does: 'read everything, report every problem, write nothing' },
  { name: 'build', call: 'build ATLAS --out DATA', does: 'check, then add one release to the data folder' },
  {
    name: 'verify',
    call: 'verify DATA',
    does: 'hold published bytes against hashes, schemas and confidentiality',
  },
  { name: 'init', call: 'init FOLDER', does: 'write a small atlas folder that builds at once' },
  { name: 'schema', call: 'schema', does: 'print the JSON Schema of atlas.yaml' },
]

const width = Math.max(...commandLines.map(({ call }) => call.length))

export const usage = `raumblick: publishes an atlas folder as a release that the site shows

Usage: raumblick COMMAND [options]

${commandLines.map(({ call, does }) => `  ${call.padEnd(width)}  ${does}`).join('\n')}

Options:
  --format text|json   how problems are printed; json: one a line (check, build, verify)
  --help               this text

Exit: 0 fine, 1 problems in the data, 2 wrong call or configuration, 3 input or output, 4 confidentiality
`

/** A call that cannot be understood: said with the usage, exit 2. */
export class WrongCall extends Error {}
