import { suggestion } from '../nearestWord.ts'
import type { Complaints } from '../complaints.ts'
import type { YamlPath } from '../parseYaml.ts'

/** A path inside the atlas folder without `.` and `..`, or undefined where it leads outside. */
export function pathInside(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.length > 0 ? steps.join('/') : undefined
}

export function checkPath(path: string, at: YamlPath, complaints: Complaints): void {
  if (pathInside(path) !== undefined) return
  complaints.at(at, {
    code: 'path-outside',
    message: `the path "${path}" leaves the atlas folder`,
    value: path,
    hint: path.includes('\\')
      ? 'Write paths with / and relative to the atlas folder.'
      : 'Put the file into the atlas folder and write its path relative to it.',
  })
}

/** Whether the runtime knows an encoding by this name of the WHATWG Encoding Standard. */
function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}

export function checkEncoding(label: string | undefined, at: YamlPath, complaints: Complaints): void {
  if (label === undefined || isEncoding(label)) return
  complaints.at(at, {
    code: 'encoding-unknown',
    message: `the encoding "${label}" is unknown`,
    value: label,
    hint: suggestion(label, ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le']),
  })
}
