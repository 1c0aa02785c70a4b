// The part of pdfkit that is used, with what its types do not know: parsed typefaces, bare content, a page's resources.
import PDFDocument from 'pdfkit'
import { toBytes } from 'pdfkit/output'
import { oneLine } from '../../writing/cleanText.ts'
import type { ReportDocument } from '../../document/reportDocument.ts'
import type { Typeface } from '../text/typeface.ts'

export interface PdfRef {
  readonly end: (bytes?: Uint8Array) => void
}
export interface PdfElement {
  readonly dictionary: { readonly data: Record<string, unknown> }
  readonly add: (child: PdfElement | (() => void)) => void
  readonly end: () => void
}
export interface PdfOutline {
  readonly addItem: (title: string, options: object) => PdfOutline
}
export interface Pdf {
  readonly page: {
    readonly height: number
    readonly fonts: Record<string, PdfRef>
    readonly xobjects: Record<string, PdfRef>
    readonly ext_gstates: Record<string, PdfRef>
  }
  /** The font in use. */
  readonly _font: {
    readonly id: string
    readonly ref: () => PdfRef
    /** Hexadecimal glyphs of the embedded subset. */
    readonly encode: (text: string) => readonly [readonly string[], unknown]
  }
  readonly outline: PdfOutline
  readonly addPage: () => void
  readonly addContent: (operators: string) => void
  readonly addNamedDestination: (name: string, kind: 'XYZ', x: null, y: number, zoom: null) => void
  readonly addStructure: (element: PdfElement) => void
  readonly struct: (tag: string, options?: object) => PdfElement
  readonly markContent: (tag: string, options?: object) => void
  readonly endMarkedContent: () => void
  readonly ref: (data: object) => PdfRef
  readonly registerFont: (name: string, font: object) => void
  readonly font: (name: string) => Pdf
  readonly fontSize: (size: number) => Pdf
  readonly fillColor: (color: string) => Pdf
  readonly text: (text: string, x: number, y: number, options: object) => void
  readonly image: (data: string, x: number, y: number, options: object) => void
  readonly save: () => void
  readonly restore: () => void
  readonly transform: (a: number, b: number, c: number, d: number, e: number, f: number) => void
  readonly link: (x: number, y: number, width: number, height: number, to: string, options: object) => void
  readonly goTo: (x: number, y: number, width: number, height: number, name: string, options: object) => void
  readonly end: () => void
}

export interface OpenPdf {
  readonly pdf: Pdf
  /** To be waited for after `end`. */
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>
}

export function openPdf(report: ReportDocument, typeface: Typeface): OpenPdf {
  const options = {
    autoFirstPage: false,
    // Without this pdfkit asks for Helvetica, which its browser build has not.
    font: null,
    size: 'A4',
    // Pages are broken by the layout, never by pdfkit.
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: report.language,
    displayTitle: true,
    info: {
      Title: oneLine(report.title),
      Author: oneLine(report.author),
      Subject: oneLine(report.subtitle),
      Creator: 'Raumblick',
      Producer: 'Raumblick',
    },
  }
  // pdfkit's types are of an older version: see above.
  const pdf = new PDFDocument(options as object) as unknown as Pdf
  const bytes = toBytes(pdf)
  pdf.registerFont('regular', typeface.regular)
  pdf.registerFont('semibold', typeface.semibold)
  return { pdf, bytes }
}
