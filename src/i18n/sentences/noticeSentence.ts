// What a notice says to the reader.
import { textIn, type Language } from '../../core/release/localText.ts'
import { indicatorById, levelById } from '../../core/release/lookups.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import { isPeriod } from '../../core/release/period.ts'
import type { Notice } from '../../core/view/notice.ts'
import { formatsFor } from '../formats.ts'
import { noticeTexts } from '../texts/notices.ts'
import { sentencesIn } from './sentencesIn.ts'

/** Longer texts from a link are cut: they may be anything. */
const longest = 40
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

/** An id of the release as people call it. */
function nameOf({ key }: Notice, id: string, manifest: Manifest, language: Language): string | undefined {
  if (key === 'indicator' || key === 'second')
    return textIn(indicatorById(manifest, id)?.name, language) || undefined
  if (key === 'level') return textIn(levelById(manifest, id)?.plural, language) || undefined
  return (key === 'period' || key === 'from') && isPeriod(id) ? formatsFor(language).period(id) : undefined
}

export function noticeSentence(notice: Notice, manifest: Manifest, language: Language): string {
  const say = sentencesIn(language)
  const { code, key, value, shown = '' } = notice
  const isAboutLink = code === 'unknownKey' || code === 'unknownValue'
  const asked = isAboutLink
    ? say.quoted(cut(`${key}=${value}`))
    : (nameOf(notice, value, manifest, language) ?? say.quoted(cut(value)))
  return noticeTexts[language].sentences[code](asked, nameOf(notice, shown, manifest, language) ?? shown)
}
