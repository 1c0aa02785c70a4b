import { formatsFor } from '../../i18n/formats.ts'
import { textsIn } from '../../i18n/textsIn.ts'
import type { CitationFacts } from './citationFacts.ts'
import { shortDigest } from './checksumOf.ts'

/** One line to read and to find the figure by. */
export function plainCitation(facts: CitationFacts): string {
  const { publisher, what, title, release, checksum, license, link, language } = facts
  const texts = textsIn(language).figures.source
  const origin = [
    title,
    `${texts.release(release.id)} (${formatsFor(language).date(release.date)})`,
    ...(checksum === undefined ? [] : [texts.checksum(shortDigest(checksum))]),
  ].join(', ')
  return `${publisher}: ${what}. ${origin}. ${texts.license(license)}. ${link}`
}
