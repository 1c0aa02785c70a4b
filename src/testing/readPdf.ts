// A small reader of PDFs as our writer makes them: objects, inflated streams, and the text of each page by way of the fonts'
// tables, as any program that searches or copies does it.
import { unzlibSync } from 'fflate'

export interface PdfObject {
  readonly dictionary: string
  readonly stream: string | undefined
}
export interface ReadPdf {
  readonly objects: ReadonlyMap<number, PdfObject>
  /** Text of each page, one piece of text a line. */
  readonly pages: readonly string[]
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

function objectsOf(bytes: Uint8Array): Map<number, PdfObject> {
  const whole = latin(bytes)
  const objects = new Map<number, PdfObject>()
  for (const found of whole.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = found.index + found[0].length
    const streamAt = whole.indexOf('stream\n', start)
    const end = whole.indexOf('\nendobj', start)
    if (streamAt < 0 || streamAt > end) {
      objects.set(Number(found[1]), { dictionary: whole.slice(start, end), stream: undefined })
      continue
    }
    const dictionary = whole.slice(start, streamAt)
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
    const raw = bytes.subarray(streamAt + 7, streamAt + 7 + length)
    const stream = dictionary.includes('FlateDecode') ? latin(unzlibSync(raw)) : latin(raw)
    objects.set(Number(found[1]), { dictionary, stream })
  }
  return objects
}

const fromUtf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16)))

/** Glyph to text, from a font's ToUnicode stream. */
function tableOf(stream: string): Map<string, string> {
  const table = new Map<string, string>()
  for (const [, from = '', , list = ''] of stream.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g)) {
    const first = parseInt(from, 16)
    ;[...list.matchAll(/<([0-9a-f ]+)>/g)].forEach(([, hex = ''], i) => {
      table.set((first + i).toString(16).padStart(4, '0'), fromUtf16(hex.replaceAll(' ', '')))
    })
  }
  return table
}

type Fonts = ReadonlyMap<string, ReadonlyMap<string, string>>

function fontsOf(objects: ReadonlyMap<number, PdfObject>): Fonts {
  const fonts = new Map<string, Map<string, string>>()
  for (const { dictionary } of objects.values()) {
    const list = /\/Font <<([^>]*)>>/.exec(dictionary)?.[1] ?? ''
    for (const [, name = '', id] of list.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      if (fonts.has(name)) continue
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id))?.dictionary ?? '')?.[1]
      fonts.set(name, tableOf(objects.get(Number(table))?.stream ?? ''))
    }
  }
  return fonts
}

/** Texts in dictionaries: UTF-16 behind a mark, else Latin. */
export function pdfString(raw: string): string {
  const plain = raw.replaceAll(
    /\\([()\\nrt])/g,
    (_, sign: string) => ({ n: '\n', r: '\r', t: '\t' })[sign] ?? sign,
  )
  if (!plain.startsWith('þÿ')) return plain
  let text = ''
  for (let i = 2; i + 1 < plain.length; i += 2) {
    text += String.fromCharCode(plain.charCodeAt(i) * 256 + plain.charCodeAt(i + 1))
  }
  return text
}

const token =
  /\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)|\bEMC\b|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|<([0-9a-f]*)> Tj/g

function textOf(content: string, fonts: Fonts): string {
  let font: ReadonlyMap<string, string> = new Map()
  let isSpoken = false
  const lines: string[] = []
  for (const [whole, actual, name, list, single] of content.matchAll(token)) {
    if (actual !== undefined) {
      lines.push(pdfString(actual))
      isSpoken = true
    } else if (whole === 'EMC') isSpoken = false
    else if (name !== undefined) font = fonts.get(name) ?? font
    else if (!isSpoken) {
      const hex =
        single ?? (list ?? '').replaceAll(/>[^<]*</g, '').replaceAll(/[^0-9a-f<>]|^[^<]*<|>.*$/g, '')
      lines.push((hex.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph) ?? '\ufffd').join(''))
    }
  }
  return lines.join('\n')
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(bytes)
  const fonts = fontsOf(objects)
  const pages = [...objects.entries()]
    .filter(([, { dictionary }]) => /\/Type \/Page\b(?!s)/.test(dictionary))
    .sort(([a], [b]) => a - b)
    .map(([, { dictionary }]) => {
      const content = /\/Contents (\d+) 0 R/.exec(dictionary)?.[1]
      return textOf(objects.get(Number(content))?.stream ?? '', fonts)
    })
  return { objects, pages }
}
