// Bytes of a text file as text. What the atlas does not declare is detected and said.
import { decodeBytes } from '../../decodeBytes.ts'
import type { Problem } from '../../problem.ts'
import { problemAt } from '../place.ts'

export interface Decoded {
  readonly text: string
  readonly problems: readonly Problem[]
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((b, i) => bytes[i] === b)

/** Encoding that a byte order mark names. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return decodeBytes(bytes, encoding, true)
  } catch {
    return undefined
  }
}

/** The standard's name for a label: latin1 and iso-8859-1 are windows-1252. */
const nameOf = (label: string) => new TextDecoder(label).encoding

const isAscii = (bytes: Uint8Array) => bytes.every((b) => b < 0x80)

/** Rows (1-based, by line breaks) whose bytes are not `encoding`. */
function faultyRows(bytes: Uint8Array, encoding: string): number[] {
  const rows: number[] = []
  let begin = 0
  for (let row = 1; begin < bytes.length; row++) {
    const found = bytes.indexOf(0x0a, begin)
    const end = found < 0 ? bytes.length : found
    if (decodeStrictly(bytes.subarray(begin, end), encoding) === undefined) rows.push(row)
    begin = end + 1
  }
  return rows
}

function decodeDeclared(file: string, bytes: Uint8Array, declared: string): Decoded {
  const text = decodeStrictly(bytes, declared)
  const name = nameOf(declared)
  if (text === undefined) {
    const rows = faultyRows(bytes, declared)
    const row = rows[0] ?? 1
    const problem = problemAt(
      { file, row },
      {
        code: 'encoding-wrong',
        message: `the bytes are not ${declared} as declared, in ${rows.length} rows, the first is row ${row}`,
        value: declared,
        hint: 'Declare encoding: windows-1252, or save the file as UTF-8.',
      },
    )
    // The other checks go on with the reading that is most probably meant.
    return { text: decodeBytes(bytes, 'windows-1252'), problems: [problem] }
  }
  const isReallyUtf8 = name !== 'utf-8' && !isAscii(bytes) && decodeStrictly(bytes, 'utf-8') !== undefined
  if (!isReallyUtf8 || name.startsWith('utf-16')) return { text, problems: [] }
  const problem = problemAt(
    { file },
    {
      severity: 'warning',
      code: 'encoding-doubtful',
      message: `${declared} is declared, but the bytes look like UTF-8`,
      value: declared,
      hint: 'If umlauts come out as two letters, declare encoding: utf-8.',
    },
  )
  return { text, problems: [problem] }
}

/** Decodes by byte order mark, else by declaration, else as UTF-8 if the bytes are that, else as Windows-1252. */
export function decodeText(file: string, bytes: Uint8Array, declared: string | undefined): Decoded {
  const marked = markedEncoding(bytes)
  if (declared !== undefined && (marked ?? nameOf(declared)) === nameOf(declared))
    return decodeDeclared(file, bytes, declared)
  const encoding = marked ?? (decodeStrictly(bytes, 'utf-8') === undefined ? 'windows-1252' : 'utf-8')
  const text = decodeBytes(bytes, encoding)
  if (isAscii(bytes)) return { text, problems: [] }
  const said = {
    severity: declared === undefined ? 'note' : 'warning',
    code: declared === undefined ? 'encoding-detected' : 'encoding-doubtful',
    message:
      declared === undefined ? `read as ${encoding}` : `${declared} is declared, the file says ${encoding}`,
    value: encoding,
    hint: `Declare encoding: ${encoding}.`,
  } as const
  return { text, problems: [problemAt({ file }, said)] }
}
