// An entry for Zotero, Citavi, pandoc and whatever else reads CSL JSON 1.0.2.
import { textsIn } from '../../i18n/textsIn.ts'
import type { CitationFacts } from './citationFacts.ts'

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]]
}

const cslDate = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] })

/** `today`: the day on which it is cited, `YYYY-MM-DD`. A list of one entry, as the format is one. */
export function cslJson(facts: CitationFacts, today: string): string {
  const { key, publisher, what, title, release, checksum, license, link, language } = facts
  const note = [
    ...(checksum === undefined ? [] : [`SHA-256 ${checksum}`]),
    textsIn(language).figures.source.license(license),
  ].join(', ')
  const entry = {
    id: key,
    type: 'dataset',
    title: what,
    'container-title': title,
    author: [{ literal: publisher }],
    publisher,
    issued: cslDate(release.date),
    accessed: cslDate(today),
    version: release.id,
    URL: link,
    note,
    language,
  }
  return `${JSON.stringify([entry], undefined, 2)}\n`
}
