import { textIn, type Language } from '../../core/release/localText.ts'
import { indicatorById } from '../../core/release/lookups.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import { modes, views } from '../../core/view/viewState.ts'
import type { Texts } from '../../i18n/de.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { noticeSentence } from '../../i18n/sentences/noticeSentence.ts'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { noticeTexts } from '../../i18n/texts/notices.ts'
import type { ToldNotice } from '../../state/noticeStore.ts'

/** What a notice says; a withdrawn release with the publisher's reason, a view as its tab calls it, a mode as its button does. */
export function noticeWords(
  notice: ToldNotice,
  manifest: Manifest,
  language: Language,
  { figures }: Texts,
): string {
  if (notice.code === 'impossibleMode') {
    const mode = modes.find((id) => id === notice.value)
    const value = mode ? modesTexts[language].modes[mode][0] : notice.value
    const shown = textIn(indicatorById(manifest, notice.shown ?? '')?.name, language)
    return noticeSentence({ ...notice, value, shown }, manifest, language)
  }
  if (notice.code !== 'withdrawnRelease') {
    const view = views.find((id) => notice.code === 'impossibleView' && id === notice.value)
    return noticeSentence(view ? { ...notice, value: figures.tabs[view] } : notice, manifest, language)
  }
  const date = formatsFor(language).date(notice.date)
  return noticeTexts[language].releaseWithdrawn(notice.value, date, notice.reason, notice.shown)
}
