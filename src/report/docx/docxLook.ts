// The styles of a Word document: sizes in half points, distances in twentieths of a point.
import { BorderStyle, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx'
import { hairline, ink, line, link, quiet } from '../writing/paperLook.ts'

/** On every machine; the typeface of the PDF is not. */
export const font = 'Arial'
/** Between the margins of 2 cm. */
export const textWidth = 11906 - 2 * 1134
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, footer: 567, header: 567 },
}

export const hex = (color: string): string => color.slice(1)
const border = (color: string, size: number) => ({
  style: BorderStyle.SINGLE,
  color: hex(color),
  size,
  space: 0,
})
/** Eighths of a point. */
export const borders = {
  none: { style: BorderStyle.NONE, color: 'auto', size: 0, space: 0 },
  hairline: border(hairline, 4),
  line: border(line, 6),
  ink: border(ink, 8),
}

export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font, size: 20, color: hex(ink) },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 52, bold: true, color: hex(ink) },
      paragraph: { spacing: { before: 0, after: 160, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font, size: 34, bold: true, color: hex(ink) },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font, size: 25, bold: true, color: hex(ink) },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true, keepLines: true },
    },
    heading3: {
      run: { font, size: 20, bold: true, color: hex(ink) },
      paragraph: { spacing: { before: 200, after: 40 }, keepNext: true, keepLines: true },
    },
    hyperlink: { run: { color: hex(link), underline: {} } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 26, color: hex(quiet) } },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 16, color: hex(quiet) } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 16, color: hex(quiet) },
      paragraph: { spacing: { before: 40, after: 160 } },
    },
    {
      id: 'TableTitle',
      name: 'Table Title',
      basedOn: 'Normal',
      run: { size: 18, bold: true },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 15 },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'KeyFigure',
      name: 'Key Figure',
      basedOn: 'Normal',
      run: { size: 36, bold: true },
      paragraph: {
        spacing: { before: 60, after: 0, line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
      },
    },
    {
      id: 'KeyWords',
      name: 'Key Words',
      basedOn: 'Normal',
      run: { size: 16, color: hex(quiet) },
      paragraph: { spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'ContentsTitle',
      name: 'Contents Title',
      basedOn: 'Normal',
      run: { size: 34, bold: true },
      paragraph: { spacing: { after: 160 } },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { before: 60, after: 40 } } },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      run: { size: 17, color: hex(quiet) },
      paragraph: { indent: { left: 320 }, spacing: { after: 20 } },
    },
  ],
}

/** One numbering a list, so that each begins with 1. */
export const numbering = (lists: number): NonNullable<IPropertiesOptions['numbering']> => ({
  config: Array.from({ length: lists }, (_, i) => ({
    reference: `list${i}`,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        style: { paragraph: { indent: { left: 400, hanging: 320 } } },
      },
    ],
  })),
})
