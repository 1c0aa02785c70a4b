import { zipSync, type Zippable } from 'fflate'

export interface BundledFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Formats that are compressed already: once more costs time and saves nothing. */
const isPacked = (name: string) => /\.(xlsx|png|zip|docx|pptx|jpe?g|webp|woff2)$/i.test(name)

/** Files bear the day of the export: the same export gives the same bytes. `day`: `YYYY-MM-DD` */
export function zipOf(files: readonly BundledFile[], day: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const entries: Zippable = {}
  for (const { name, content } of files) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content
    entries[name] = [bytes, { level: isPacked(name) ? 0 : 6 }]
  }
  // Noon of that day wherever the reader is: a ZIP knows no time zones.
  return zipSync(entries, { mtime: new Date(`${day}T12:00:00`) })
}
