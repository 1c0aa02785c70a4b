import type { Language, LocalText } from '../../core/release/localText.ts'
import type { AtlasInput } from './schema/atlasSchema.ts'
import { defined } from './defined.ts'

export type TextInput = AtlasInput['title']

/** A plain text is in the atlas language. */
export function toLocalText(text: TextInput, language: Language): LocalText {
  return typeof text === 'string' ? { [language]: text } : defined(text)
}
