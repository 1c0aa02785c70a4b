import type { RankSpan } from '../../core/statistics/ranks/rankSimulation.ts'
import type { Formats } from '../../i18n/formats.ts'
import type { chanceTexts } from '../../i18n/texts/chance.ts'

type Texts = (typeof chanceTexts)['de']['ranks']

/** plausibel 5 bis 24 · plausibel nur 1 */
export const plausibleWords = ({ from, to }: RankSpan, texts: Texts, { count }: Formats): string =>
  from === to ? texts.plausibleOne(count(from)) : texts.plausible(count(from), count(to))

/** 5 bis 24 · 1 */
export const spanWords = ({ from, to }: RankSpan, texts: Texts, { count }: Formats): string =>
  from === to ? count(from) : texts.span(count(from), count(to))
