// A file that could not be used, in words. The codes are those of `src/data/files/fault.ts`; each has a sentence here.
import type { Texts } from './de.ts'
import { useTexts } from './LanguageProvider.tsx'

export interface WordedFault {
  readonly code: keyof Texts['data']['reason']
  readonly file: string
  readonly detail: string
}
export interface FaultWords {
  /** Why, and what to do. */
  readonly why: string
  readonly code: string
  readonly retry: string
}

export function faultWords({ code, file, detail }: WordedFault, texts: Texts['data']): FaultWords {
  return {
    why: `${texts.reason[code](file, detail)} ${texts.hint[code]}`,
    code: texts.code(detail ? `${code} ${detail}` : code),
    retry: texts.retry,
  }
}

/** A function, because some panels word several faults. */
export function useFaultWords(): (fault: WordedFault) => FaultWords {
  const { data } = useTexts()
  return (fault) => faultWords(fault, data)
}
