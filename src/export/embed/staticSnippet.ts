// Picture and table as plain HTML: for a CMS that allows neither frame nor script.
import { xmlText } from '../picture/xmlText.ts'
import type { StaticTable } from './staticTable.ts'

export interface StaticFigure {
  /** Name of the picture's file: the editor puts the address that the CMS gave it in its place. */
  readonly picture: { readonly file: string; readonly width: number; readonly height: number }
  readonly alternative: string
  /** Heading, source, release. */
  readonly caption: string
  readonly link: { readonly url: string; readonly text: string }
  readonly tableTitle: string
  readonly table: StaticTable
}

const cell = (name: 'th' | 'td', scope: string, text: string): string =>
  `<${name}${scope}>${xmlText(text)}</${name}>`

function tableLines(title: string, { head, rows }: StaticTable): readonly string[] {
  return [
    '<table>',
    `  <caption>${xmlText(title)}</caption>`,
    '  <thead>',
    `    <tr>${head.map((text) => cell('th', ' scope="col"', text)).join('')}</tr>`,
    '  </thead>',
    '  <tbody>',
    ...rows.map(([name = '', ...values]) => {
      const figures = values.map((text) => cell('td', '', text)).join('')
      return `    <tr>${cell('th', ' scope="row"', name)}${figures}</tr>`
    }),
    '  </tbody>',
    '</table>',
  ]
}

/** No class, no style, no script: it takes the look of the page it stands on. */
export function staticSnippet(figure: StaticFigure): string {
  const { picture, alternative, caption, link, tableTitle, table } = figure
  const size = `width="${Math.round(picture.width)}" height="${Math.round(picture.height)}"`
  const url = new URL(link.url).href
  return [
    '<figure>',
    `  <img src="${xmlText(picture.file)}" alt="${xmlText(alternative)}" ${size}>`,
    ...tableLines(tableTitle, table).map((line) => `  ${line}`),
    `  <figcaption>${xmlText(caption)} <a href="${xmlText(url)}">${xmlText(link.text)}</a></figcaption>`,
    '</figure>',
  ].join('\n')
}
