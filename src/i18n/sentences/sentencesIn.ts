import type { Language } from '../../core/release/localText.ts'
import { englishNow } from '../loadLanguage.ts'
import { sentencesDe, type Sentences } from './sentencesDe.ts'

/** German also while another language is on its way. */
export const sentencesIn = (language: Language): Sentences =>
  language === 'en' ? (englishNow()?.sentences ?? sentencesDe) : sentencesDe
