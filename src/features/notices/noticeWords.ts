import type { Language } from '../../core/release/localText.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import { views } from '../../core/view/viewState.ts'
import type { Texts } from '../../i18n/de.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { noticeSentence } from '../../i18n/sentences/noticeSentence.ts'
import { noticeTexts } from '../../i18n/texts/notices.ts'
import type { ToldNotice } from '../../state/noticeStore.ts'

/** What a notice says; a withdrawn release with the publisher's reason, a view as its tab calls it. */
export function noticeWords(
  notice: ToldNotice,
  manifest: Manifest,
  language: Language,
  { figures }: Texts,
): string {
  if (notice.code !== 'withdrawnRelease') {
    const view = views.find((id) => notice.code === 'impossibleView' && id === notice.value)
    return noticeSentence(view ? { ...notice, value: figures.tabs[view] } : notice, manifest, language)
  }
  const date = formatsFor(language).date(notice.date)
  return noticeTexts[language].releaseWithdrawn(notice.value, date, notice.reason, notice.shown)
}
