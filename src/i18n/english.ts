// Everything English that the first screen needs, as one file that comes when it is asked for.
import { en } from './en.ts'
import { sentencesEn } from './sentences/sentencesEn.ts'

export const english = { texts: en, sentences: sentencesEn }
