import { parseArgs, type ParseArgsConfig } from 'node:util'
import { formats, type Format } from './terminal/formatProblems.ts'
import { WrongCall } from './usage.ts'

interface Call {
  readonly folder: string
  readonly format: Format
  readonly out?: string
}

const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text)

/** Reads `FOLDER --format … [--out DATA]`. `what` names the folder in complaints. */
export function readCall(args: readonly string[], what: string, needsOut = false): Call {
  const options: ParseArgsConfig['options'] = {
    format: { type: 'string', default: 'text' },
    ...(needsOut && { out: { type: 'string' } }),
  }
  const { values, positionals } = parse(args, options)
  const [folder, ...more] = positionals
  if (folder === undefined) throw new WrongCall(`Say which folder: ${what}.`)
  if (more.length > 0) throw new WrongCall(`One ${what} only, found also: ${more.join(' ')}.`)
  const format = String(values['format'])
  if (!isFormat(format)) throw new WrongCall(`There is no format "${format}": ${formats.join(' or ')}.`)
  const out = values['out']
  if (needsOut && typeof out !== 'string') throw new WrongCall('Say where the release goes: --out DATA.')
  return { folder, format, ...(typeof out === 'string' && { out }) }
}

/** Only positionals are allowed: for commands without options. */
export function readPositionals(args: readonly string[]): readonly string[] {
  return parse(args, {}).positionals
}

function parse(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error))
  }
}
