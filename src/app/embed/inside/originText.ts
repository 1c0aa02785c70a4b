import type { Language, LocalText } from '../../../core/release/localText.ts'
import { textIn } from '../../../core/release/textIn.ts'
import { embedTexts } from '../../../i18n/texts/embed.ts'

interface Origin {
  readonly source?: LocalText | string | undefined
  readonly publisher: string
  readonly release: string
  readonly license: string
}

/** Quelle: Statistikamt, Kreis, Datenstand 2026.1, dl-de/by-2-0 */
export function originText({ source, publisher, release, license }: Origin, language: Language): string {
  const say = embedTexts[language]
  const text = (typeof source === 'string' ? source : textIn(source, language)).replace(/\.$/, '')
  const parts = [text ? say.source(text) : say.noSource, publisher, say.release(release), license]
  return parts.filter((part) => part !== '').join(', ')
}
