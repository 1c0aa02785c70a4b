import type { Language } from '../../core/release/localText.ts'

/** With a capital at the start of a heading: children under 15 → Children under 15. Signs such as km² stay as they are. */
export const capitalised = (text: string, language: Language): string =>
  /^\p{Ll}{3}/u.test(text) ? text.charAt(0).toLocaleUpperCase(language) + text.slice(1) : text
