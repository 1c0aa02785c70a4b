// Tables as browsers and screen readers know them: a caption, heads of columns and rows, groups with a body of their own.
import type { Language } from '../../core/release/localText.ts'
import { writerTexts } from '../../i18n/texts/writers.ts'
import type { TableCell } from '../document/reportDocument.ts'
import type { TableBlock } from '../writing/columnWidths.ts'
import { smallSvg, type NextId } from './htmlFigure.ts'
import { tag, words } from './htmlTags.ts'

type Row = TableBlock['rows'][number]

/** Rows under a heading of their own, or at the top without one. */
function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (!last || row.isGroup) groups.push([row])
    else last.push(row)
  }
  return groups
}

function cellHtml({ text, isBold, drawing }: TableCell, nextId: NextId): string {
  if (drawing) return smallSvg(drawing, text, nextId)
  return isBold ? tag('strong', {}, words(text)) : words(text)
}

function rowHtml({ cells, isGroup }: Row, { columns }: TableBlock, nextId: NextId): string {
  const [first, ...rest] = cells
  if (isGroup)
    return tag('tr', {}, tag('th', { scope: 'rowgroup', colspan: columns.length }, words(first?.text ?? '')))
  const own = rest.map((cell, i) =>
    tag('td', { class: columns[i + 1]?.isNumeric ? 'number' : undefined }, cellHtml(cell, nextId)),
  )
  return tag('tr', {}, tag('th', { scope: 'row' }, first ? cellHtml(first, nextId) : '') + own.join(''))
}

/** With so many columns a table may be wider than the text beside it. */
const fewestBroad = 6

/** Wider than a phone: it scrolls by itself, by keyboard too. */
export function tableHtml(block: TableBlock, nextId: NextId, language: Language): string {
  const { caption, columns, rows } = block
  if (columns.length === 0) return ''
  const heads = columns.map(({ heading, isNumeric }) =>
    tag('th', { scope: 'col', class: isNumeric ? 'number' : undefined }, words(heading)),
  )
  const bodies = groupsOf(rows).map((group) =>
    tag('tbody', {}, group.map((row) => rowHtml(row, block, nextId)).join('\n')),
  )
  const name = caption.trim()
  const table = tag(
    'table',
    {},
    (name === '' ? '' : tag('caption', {}, words(name))) +
      tag('thead', {}, tag('tr', {}, heads.join(''))) +
      bodies.join('\n'),
  )
  const label = [name, writerTexts[language].aside].filter((part) => part !== '').join(' – ')
  const look = columns.length >= fewestBroad ? 'aside broad' : 'aside'
  return tag('div', { class: look, role: 'group', tabindex: 0, 'aria-label': label }, table)
}
