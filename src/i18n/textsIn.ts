// Texts outside components: files are written in a language of their own.
import type { Language } from '../core/release/localText.ts'
import { de, type Texts } from './de.ts'
import { englishNow } from './loadLanguage.ts'

/** German also while another language is on its way: load it before. */
export const textsIn = (language: Language): Texts =>
  (language === 'en' ? englishNow()?.texts : undefined) ?? de
