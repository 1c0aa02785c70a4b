// The code page of a shapefile's attributes: as declared, else .cpg, else the language driver in the .dbf, else tried.
import type { Findings } from '../../problem.ts'
import { geometryError, geometryNote } from '../geometryProblem.ts'
import { isEncoding, isUtf8, unknownEncoding } from './decodeText.ts'

/** dBASE language driver ids (byte 29) of the code pages met in Europe; DOS pages have no decoder here. */
const languageDrivers: Readonly<Record<number, string>> = {
  0x01: 'cp437',
  0x02: 'cp850',
  0x03: 'windows-1252',
  0x57: 'windows-1252',
  0x58: 'windows-1252',
  0x59: 'windows-1252',
  0xc8: 'windows-1250',
}

export function codePageOf(
  dbf: Uint8Array,
  cpg: Uint8Array | undefined,
  declared: string | undefined,
  placeOf: (ending: string) => string,
): Findings<string> {
  const stated = cpg && new TextDecoder().decode(cpg).replaceAll('\0', '').trim()
  if (declared !== undefined) return known(declared, placeOf('dbf'))
  if (stated) return known(labelOf(stated), placeOf('cpg'))
  if (dbf.every((byte, i) => byte < 0x80 || i < 32)) return { result: 'utf-8', problems: [] }
  const driver = languageDrivers[dbf[29] ?? 0]
  if (driver && !isEncoding(driver)) {
    const message = `The attributes are in the DOS code page ${driver}, which is not read.`
    const hint = 'Export the shapefile as UTF-8, or set encoding: if that is wrong.'
    return {
      problems: [
        geometryError(placeOf('dbf'), 'encoding-unknown', message, { value: driver, hint, exit: 2 }),
      ],
    }
  }
  const result = driver ?? (isUtf8(dbf.subarray(32)) ? 'utf-8' : 'windows-1252')
  const message = `No code page is stated for the attributes; they were read as ${result}.`
  const hint = 'Set encoding: if names look wrong.'
  return { result, problems: [geometryNote(placeOf('dbf'), 'encoding-detected', message, { hint })] }
}

const known = (label: string, place: string): Findings<string> =>
  isEncoding(label) ? { result: label, problems: [] } : { problems: [unknownEncoding(place, label)] }

/** `UTF8`, `ANSI 1252`, `1252`, `88591` and `ISO 88591`, as programs write them into a .cpg. */
function labelOf(stated: string): string {
  const digits = /^(?:ANSI|CP|ISO)?[ -]?(\d{4,6})$/i.exec(stated)?.[1]
  if (!digits) return stated
  if (digits === '65001') return 'utf-8'
  return digits.startsWith('8859') ? `iso-8859-${digits.slice(4)}` : `windows-${digits}`
}
