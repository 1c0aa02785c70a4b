// Bytes → text, strictly: what is not UTF-8 is Windows-1252 and said so, what is neither is a problem.
import type { Findings } from '../../problem.ts'
import { geometryError, geometryNote } from '../geometryProblem.ts'

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether this runtime has a decoder of that name; the names are those of the WHATWG Encoding standard. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

export const unknownEncoding = (file: string, label: string) =>
  geometryError(file, 'encoding-unknown', `${file}: the encoding "${label}" is not known.`, {
    value: label,
    hint: 'Set encoding: to utf-8, windows-1252, iso-8859-1 …, or export the file as UTF-8.',
    exit: 2,
  })

export function decodeText(bytes: Uint8Array, declared: string | undefined, file: string): Findings<string> {
  if (declared !== undefined && !isEncoding(declared)) return { problems: [unknownEncoding(file, declared)] }
  const label = declared ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
  const result = new TextDecoder(label).decode(bytes)
  if (declared !== undefined || label === 'utf-8') return { result, problems: [] }
  const hint = 'Set encoding: if names look wrong.'
  return {
    result,
    problems: [
      geometryNote(file, 'encoding-detected', `${file} is no UTF-8; it was read as windows-1252.`, { hint }),
    ],
  }
}
