// A report as presentation: 16:9, words, tables and figures as those of the program that opens it.
import { Zip, ZipDeflate, strToU8 } from 'fflate'
import type { ReportDocument } from '../document/reportDocument.ts'
import { languageTag } from '../writing/paperLook.ts'
import { silent, type WriteOptions } from '../writing/writeOptions.ts'
import { coverSlide, logoFile } from './coverSlide.ts'
import { masterFiles } from './masterParts.ts'
import { packageFiles } from './packageFiles.ts'
import { planSlides } from './plan/planSlides.ts'
import { slideXml, type Written } from './slideXml.ts'

/** The same report gives the same bytes: a ZIP begins to count in 1980. */
const mtime = new Date(1980, 0, 1)

/** One file after the other, without workers of its own: those would need an origin that the page forbids. */
function zipper() {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  return {
    add: (name: string, content: string | Uint8Array): void => {
      const entry = new ZipDeflate(name, { level: 6 })
      entry.mtime = mtime
      zip.add(entry)
      entry.push(typeof content === 'string' ? strToU8(content) : content, true)
    },
    bytes: (): Uint8Array<ArrayBuffer> => {
      zip.end()
      const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const chunk of chunks) {
        whole.set(chunk, at)
        at += chunk.length
      }
      return whole
    },
  }
}

export async function writePptx(
  document: ReportDocument,
  { report = silent }: WriteOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { add, bytes } = zipper()
  const logo = logoFile(document)
  let count = 0
  const put = ({ xml, relations }: Written) => {
    count += 1
    add(`ppt/slides/slide${count}.xml`, xml)
    add(`ppt/slides/_rels/slide${count}.xml.rels`, relations)
  }
  put(coverSlide(document))
  const language = languageTag[document.language]
  for (const [i, section] of document.sections.entries()) {
    const slides = planSlides(section, document.language)
    for (const [k, slide] of slides.entries()) {
      put(slideXml(slide, document.footer, language))
      await report((i + (k + 1) / slides.length) / document.sections.length)
    }
  }
  for (const [name, content] of Object.entries({ ...masterFiles(), ...packageFiles(document, count) })) {
    add(name, content)
  }
  if (logo) add(`ppt/media/${logo.name}`, logo.bytes)
  return bytes()
}
