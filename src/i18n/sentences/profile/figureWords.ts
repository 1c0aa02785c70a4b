// One row of a profile in words: what its cells say, on the screen, on paper and in the report.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { ProfileFigure } from '../../../core/scene/profile/areaProfile.ts'
import { judgementOf } from '../../../core/scene/profile/findings/judgement.ts'
import { formatsFor } from '../../formats.ts'
import { profilePageTexts } from '../../texts/profile/page.ts'
import { countsText } from '../area/countsText.ts'
import { sentencesIn } from '../sentencesIn.ts'

export interface FigureWords {
  readonly name: string
  /** Period, where it is not the page's; `neutral` is said of no category. */
  readonly notes: readonly string[]
  /** 33,0 % · geheim zu halten */
  readonly value: string
  readonly interval?: string
  readonly flag?: string
  /** 60 von 400 */
  readonly counts?: string
  readonly parent?: string
  /** Of totals too: how much of it is here, a reader works out. */
  readonly region?: string
  /** höher (ungünstiger) */
  readonly standing?: string
  readonly rank?: string
  readonly tied?: string
  readonly trend?: string
  /** What the little line shows. */
  readonly course?: string
}

/** Better and worse only where the indicator has a favourable end. */
export function standingWords({ outcome, indicator }: ProfileFigure, language: Language): string | undefined {
  if (outcome === 'notComparable') return undefined
  const word = profilePageTexts[language].standing[outcome]
  if (outcome === 'similar') return word
  const judgement = judgementOf(indicator.direction, outcome === 'higher' ? 'up' : 'down')
  return judgement ? sentencesIn(language).judged(word, sentencesIn(language)[judgement]) : word
}

function rankWords({ rank }: ProfileFigure, language: Language) {
  if (!rank || rank.of < 2) return {}
  const f = formatsFor(language)
  const texts = profilePageTexts[language]
  return {
    rank: texts.rankOf(f.count(rank.rank), f.count(rank.of)),
    ...(rank.tied > 1 && { tied: texts.tied(f.count(rank.tied - 1)) }),
  }
}

/** From the first to the last point with a number; undefined for fewer than two. */
function courseWords({ indicator, points }: ProfileFigure, language: Language): string | undefined {
  const f = formatsFor(language)
  const known = points.filter(({ cell }) => cell.kind === 'number')
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first === last) return undefined
  return profilePageTexts[language].course(
    textIn(indicator.name, language),
    f.cell(indicator, first.cell),
    f.period(first.period),
    f.cell(indicator, last.cell),
    f.period(last.period),
  )
}

function numberWords(figure: ProfileFigure, language: Language) {
  const f = formatsFor(language)
  const { indicator, cell } = figure
  if (cell.kind === 'absent') return {}
  // Square kilometres are no cases: "3.833 auf 0" would say nothing.
  const areCases = Number.isInteger(cell.numerator) && Number.isInteger(cell.denominator)
  const counts = areCases ? countsText(indicator, cell, language) : undefined
  return {
    ...(cell.lower !== undefined &&
      cell.upper !== undefined && { interval: f.interval(indicator, cell.lower, cell.upper) }),
    ...(cell.flag && { flag: f.status(cell.flag) }),
    ...(counts !== undefined && { counts }),
  }
}

export function figureWords(figure: ProfileFigure, language: Language): FigureWords {
  const f = formatsFor(language)
  const texts = profilePageTexts[language]
  const { indicator, cell, period, isEarlier, gap, refusal, parent, trend, points } = figure
  const region = figure.region ?? figure.whole
  const standing = standingWords(figure, language)
  const course = courseWords(figure, language)
  const value = gap ? texts.none : refusal ? texts.refused[refusal.reason] : f.cell(indicator, cell)
  return {
    name: textIn(indicator.name, language),
    notes: [
      ...(isEarlier && period !== undefined ? [texts.atOther(f.period(period))] : []),
      ...(gap ? [texts.lack[gap]] : []),
    ],
    value,
    ...numberWords(figure, language),
    ...(parent && { parent: f.cell(indicator, parent.cell) }),
    ...(region && { region: f.cell(indicator, region.cell) }),
    ...(standing !== undefined && { standing }),
    ...rankWords(figure, language),
    ...(cell.kind === 'number' && points.length > 0 && { trend: texts.trend[trend] }),
    ...(course !== undefined && { course }),
  }
}
