// Periods within a sentence: seit 2019, seit dem 30.06.2024, gegenüber 2016 bis 2018.
import type { Language } from '../../../core/release/localText.ts'
import { formatsFor } from '../../formats.ts'
import { sentencesIn } from '../sentencesIn.ts'

export type PeriodKind = 'year' | 'quarter' | 'month' | 'day' | 'interval'

export function periodKind(period: string): PeriodKind {
  if (period.includes('/')) return 'interval'
  if (period.includes('Q')) return 'quarter'
  return period.length > 7 ? 'day' : period.length > 4 ? 'month' : 'year'
}

/** seit 2019 */
export const sinceText = (period: string, language: Language): string =>
  sentencesIn(language).sinceWhen[periodKind(period)](formatsFor(language).period(period))

/** 2019, im Juni 2019, am 30.06.2019: behind "höher als" */
export const whenText = (period: string, language: Language): string =>
  sentencesIn(language).when[periodKind(period)](formatsFor(language).period(period))

/** 2019 bis 2024 */
export function spanText(from: string, to: string, language: Language): string {
  const { period } = formatsFor(language)
  const say = sentencesIn(language)
  const areIntervals = [from, to].some((each) => periodKind(each) === 'interval')
  return (areIntervals ? say.between : say.fromTo)(period(from), period(to))
}
