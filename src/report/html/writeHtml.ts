// A report as one web page that needs nothing else: no script, no request, nothing but what stands in it. Its own policy says so.
import { sha256InScript } from '../../core/release/reading/sha256InScript.ts'
import { writerTexts } from '../../i18n/texts/writers.ts'
import type { ReportDocument, ReportSection } from '../document/reportDocument.ts'
import { logoBytes } from '../writing/logo.ts'
import { opensWithTitle } from '../writing/opensWithTitle.ts'
import { silent, type WriteOptions } from '../writing/writeOptions.ts'
import { blocksHtml, type BlockPlace } from './htmlBlocks.ts'
import { htmlStyle } from './htmlStyle.ts'
import { tag, words } from './htmlTags.ts'

/** Fewer sections one sees at a glance. */
const fewestListed = 6

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

const styleHash = (): string => toBase64(sha256InScript(new TextEncoder().encode(htmlStyle)))

/** Nothing is loaded and nothing runs, wherever the file is put. */
const policyOf = (hasLogo: boolean): string =>
  [
    `default-src 'none'`,
    `style-src 'sha256-${styleHash()}'`,
    ...(hasLogo ? ['img-src data:'] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')

function logoHtml({ logo }: ReportDocument): string {
  const made = logo && logoBytes(logo.data)
  if (!logo || !made) return ''
  const { width, height } = made
  return tag('img', { src: logo.data.replaceAll(/\s/g, ''), alt: logo.alternative, width, height })
}

function headHtml(document: ReportDocument, hasLogo: boolean): string {
  const { title, subtitle, author } = document
  const named = (name: string, content: string) =>
    content.trim() === '' ? [] : [tag('meta', { name, content })]
  return tag(
    'head',
    {},
    [
      tag('meta', { charset: 'utf-8' }),
      tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(hasLogo) }),
      ...named('viewport', 'width=device-width, initial-scale=1'),
      ...named('referrer', 'no-referrer'),
      tag('title', {}, words(title.trim() || '–')),
      ...named('description', subtitle),
      ...named('author', author),
      ...named('generator', 'Raumblick'),
      tag('style', {}, htmlStyle),
    ].join('\n'),
  )
}

const idOf = (index: number): string => `s${index + 1}`

const firstHeading = ({ blocks }: ReportSection): string | undefined =>
  blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))[0]

/** Sections that begin with words alone have no name to be listed by. */
function contentsHtml({ sections, hasCover, language }: ReportDocument): string {
  const items = sections.flatMap((section, i) => {
    const name = firstHeading(section)
    return name === undefined ? [] : [tag('li', {}, tag('a', { href: `#${idOf(i)}` }, words(name)))]
  })
  if (items.length < (hasCover ? 2 : fewestListed)) return ''
  const title = tag('h2', { id: 'contents' }, words(writerTexts[language].contents))
  return tag('nav', { 'aria-labelledby': 'contents' }, `${title}\n${tag('ol', {}, items.join('\n'))}`)
}

const paragraph = (text: string): string => (text.trim() === '' ? '' : tag('p', {}, words(text)))

function frontHtml(document: ReportDocument): string {
  const title = tag('h1', {}, words(document.title.trim() || '–'))
  return tag(
    'header',
    {},
    [logoHtml(document), title, paragraph(document.subtitle), paragraph(document.author)]
      .filter((part) => part !== '')
      .join('\n'),
  )
}

/** One for each section: its first heading is that of a section, however small it is on paper. */
function placesOf({ language }: ReportDocument): () => BlockPlace {
  let ids = 0
  return () => {
    let last = 1
    return {
      language,
      nextId: () => `f${(ids += 1)}`,
      headingLevel: (wish) => (last = Math.min(wish, last + 1)),
    }
  }
}

function sectionHtml({ blocks }: ReportSection, index: number, isTitled: boolean, place: BlockPlace): string {
  const isNewPage = index > 0 && blocks[0]?.kind === 'pageBreak'
  const shown = isTitled ? blocks.slice(1) : blocks
  return tag('section', { id: idOf(index), class: isNewPage ? 'new' : undefined }, blocksHtml(shown, place))
}

export async function writeHtml(
  document: ReportDocument,
  { report = silent }: WriteOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { language, sections, footer } = document
  const nextPlace = placesOf(document)
  const written: string[] = []
  for (const [i, section] of sections.entries()) {
    written.push(sectionHtml(section, i, i === 0 && opensWithTitle(document), nextPlace()))
    await report((i + 1) / (sections.length + 1))
  }
  const body = [
    tag('a', { class: 'skip', href: '#content' }, words(writerTexts[language].skip)),
    frontHtml(document),
    contentsHtml(document),
    tag('main', { id: 'content', tabindex: -1 }, written.join('\n')),
    tag('footer', {}, paragraph(footer)),
  ].filter((part) => part !== '')
  const page = tag(
    'html',
    { lang: language },
    `\n${headHtml(document, logoHtml(document) !== '')}\n${tag('body', {}, `\n${body.join('\n')}\n`)}\n`,
  )
  const bytes = new TextEncoder().encode(`<!doctype html>\n${page}\n`)
  await report(1)
  return bytes
}
