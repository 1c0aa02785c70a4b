// A figure of a page: its drawing as SVG with letters one can read and search, its words below.
import type { Language } from '../../core/release/localText.ts'
import type { Drawing } from '../../drawing/drawing.ts'
import { drawingSvg } from '../../export/picture/drawingSvg.ts'
import { writerTexts } from '../../i18n/texts/writers.ts'
import { cleanText } from '../writing/cleanText.ts'
import type { FigureBlock } from '../writing/figureRows.ts'
import { isAddress } from '../writing/isAddress.ts'
import { tag, words } from './htmlTags.ts'

/** Ids on the page, each once. */
export type NextId = () => string

const declaration = /^<\?xml[^>]*\?>\s*/

const svgOf = (drawing: Drawing, id: string): string =>
  cleanText(drawingSvg(drawing, { prefix: id }))
    .replace(declaration, '')
    .trim()

/** In the place of a word in a table: the word is there for who hears it. */
export const smallSvg = (drawing: Drawing, label: string, nextId: NextId): string =>
  tag('span', { class: 'heard' }, words(label)) +
  tag('span', { class: 'spark', 'aria-hidden': 'true' }, svgOf(drawing, nextId()))

/** Twelfths of the width: a policy without inline styles knows no others. */
const twelfths = (share: number): number => Math.max(2, Math.min(12, Math.round(share * 12)))

/** Wider drawings would be too small to read on a phone; where there is no narrow one they can be pushed aside. */
const phoneWidth = 400

function pictures({ drawing, narrow }: FigureBlock, nextId: NextId, language: Language): string {
  if (narrow)
    return (
      tag('div', { class: 'wide' }, svgOf(drawing, nextId())) +
      tag('div', { class: 'narrow' }, svgOf(narrow, nextId()))
    )
  const svg = svgOf(drawing, nextId())
  if (drawing.width <= phoneWidth) return svg
  const label = `${drawing.title} – ${writerTexts[language].aside}`
  return tag('div', { class: 'aside', role: 'group', tabindex: 0, 'aria-label': label }, svg)
}

function captionOf({ caption, href }: FigureBlock, language: Language): string {
  const link =
    href !== undefined && isAddress(href)
      ? tag('a', { href, rel: 'noreferrer' }, words(writerTexts[language].openView))
      : ''
  const text = words(caption.trim())
  return text === '' && link === ''
    ? ''
    : tag('figcaption', {}, [text, link].filter((part) => part !== '').join(' '))
}

export const figureHtml = (figure: FigureBlock, nextId: NextId, language: Language): string =>
  tag(
    'figure',
    { class: `w${twelfths(figure.share)}` },
    pictures(figure, nextId, language) + captionOf(figure, language),
  )
