import type { Language } from '../../core/release/localText.ts'
import { sentencesDe, type Sentences } from './sentencesDe.ts'
import { sentencesEn } from './sentencesEn.ts'

const byLanguage: Record<Language, Sentences> = { de: sentencesDe, en: sentencesEn }

export const sentencesIn = (language: Language): Sentences => byLanguage[language]
