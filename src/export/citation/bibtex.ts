// An entry for BibTeX and biblatex. `@misc`, since classical styles know no data sets.
import { textsIn } from '../../i18n/textsIn.ts'
import type { CitationFacts } from './citationFacts.ts'

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\u00a0': '~',
  '\u2212': '$-$',
  '…': '\\dots{}',
}

/** Text as TeX sets it; letters with accents stay, as files are UTF-8. */
export const escapeTex = (text: string): string =>
  text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\{}$&#_%^~\u00a0\u2212…]/g, (sign) => signs[sign] ?? sign)

/** Addresses stand verbatim: only what would end the field is written otherwise. */
const escapeUrl = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

/** `today`: the day on which it is cited, `YYYY-MM-DD`. */
export function bibtex(facts: CitationFacts, today: string): string {
  const { key, publisher, what, title, release, checksum, license, link, language } = facts
  const texts = textsIn(language).figures.source
  const note = [
    texts.release(release.id),
    ...(checksum === undefined ? [] : [`SHA-256 ${checksum}`]),
    texts.license(license),
  ].join(', ')
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escapeTex(publisher)}}`],
    ['title', `{${escapeTex(`${what}. ${title}`)}}`],
    ['year', release.date.slice(0, 4)],
    ['date', release.date],
    ['version', escapeTex(release.id)],
    ['note', escapeTex(note)],
    ['url', escapeUrl(link)],
    ['urldate', today],
    ['language', language === 'de' ? 'ngerman' : 'english'],
  ]
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}', ''].join('\n')
}
