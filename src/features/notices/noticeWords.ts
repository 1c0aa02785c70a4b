import type { Language } from '../../core/release/localText.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Texts } from '../../i18n/de.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { noticeSentence } from '../../i18n/sentences.ts'
import type { ToldNotice } from '../../state/noticeStore.ts'

/** What a notice says; a withdrawn release with the publisher's reason. */
export function noticeWords(
  notice: ToldNotice,
  manifest: Manifest,
  language: Language,
  texts: Texts['shell']['notices'],
): string {
  if (notice.code !== 'withdrawnRelease') return noticeSentence(notice, manifest, language)
  const date = formatsFor(language).date(notice.date)
  return texts.releaseWithdrawn(notice.value, date, notice.reason, notice.shown)
}
