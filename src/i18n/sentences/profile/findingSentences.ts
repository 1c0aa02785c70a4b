// A profile's five findings as sentences, in the order of the findings. Better and worse are said only where the finding says so.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { AreaProfile, ProfileFigure } from '../../../core/scene/profile/areaProfile.ts'
import type { Findings, Named } from '../../../core/scene/profile/findings/findings.ts'
import { fewCases } from '../../../core/scene/profile/findings/findingsOf.ts'
import { formatsFor } from '../../formats.ts'
import { findingTexts } from '../../texts/profile/findings.ts'
import { countsText } from '../area/countsText.ts'
import { rankText } from '../area/rowWords.ts'
import { asSentence } from '../grammar/asSentence.ts'
import { sinceText } from '../grammar/periodWords.ts'
import { sentencesIn } from '../sentencesIn.ts'

type Said = Pick<AreaProfile, 'findings' | 'region' | 'isRegionPlural' | 'subject' | 'compared'>
type Of<K extends Findings[number]['kind']> = Extract<Findings[number], { kind: K }>

/** Names of figures in a sentence on doubt; more are counted. */
const mostFew = 4

const nameOf = ({ indicator }: ProfileFigure, language: Language) => textIn(indicator.name, language)

/** Kinderarmut (2022): the period where it is not the page's. */
function datedName(figure: ProfileFigure, language: Language): string {
  const name = nameOf(figure, language)
  const { period, isEarlier } = figure
  return isEarlier && period !== undefined
    ? findingTexts[language].inPeriod(name, formatsFor(language).period(period))
    : name
}

/** Musterland insgesamt · alle Länder zusammen, allen Ländern zusammen */
export function regionWords(
  { region, isRegionPlural }: Pick<AreaProfile, 'region' | 'isRegionPlural'>,
  language: Language,
) {
  if (region === undefined) return undefined
  const { all, whole } = findingTexts[language]
  const words = isRegionPlural ? all : whole
  return { than: words.than(region), to: words.to(region) }
}

const joined = (parts: readonly (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined).join(by)

/** Kinderarmut (33,0 % gegenüber 19,5 %, ungünstiger) */
function besideText({ figure, judgement }: Named, language: Language): string {
  const f = formatsFor(language)
  const say = findingTexts[language]
  const { indicator, cell, region } = figure
  const values = region ? say.beside(f.cell(indicator, cell), f.cell(indicator, region.cell)) : undefined
  return `${datedName(figure, language)} (${joined([values, judgement && sentencesIn(language)[judgement]], ', ')})`
}

function besideSentence({ higher, lower, tested }: Of<'beside'>, said: Said, language: Language): string {
  const f = formatsFor(language)
  const say = findingTexts[language]
  const region = regionWords(said, language)
  if (!region) return say.noRegion
  if (tested === 0) return say.noTest(region.to)
  if (higher.length + lower.length === 0) return say.noDifference(region.to, tested, f.count(tested))
  const list = (items: readonly Named[]) => f.list(items.map((item) => besideText(item, language)))
  return joined(
    [
      higher.length > 0 ? say.higher(region.than, list(higher)) : undefined,
      lower.length === 0
        ? undefined
        : higher.length > 0
          ? say.lowerToo(list(lower))
          : say.lower(region.than, list(lower)),
    ],
    ' ',
  )
}

function changeSentence({ largest, tested }: Of<'change'>, language: Language): string {
  const f = formatsFor(language)
  const say = findingTexts[language]
  const change = largest?.figure.change
  if (!largest || change?.cell.kind !== 'number' || change.direction === 'unclear')
    return tested === 0 ? say.noChangeTest : say.noChange(tested, f.count(tested))
  const { figure, judgement } = largest
  const { indicator, cell } = figure
  const text = say.change[change.direction](
    datedName(figure, language),
    sinceText(change.from, language),
    // The verb says the way: +2,1 gestiegen would say it twice.
    f.difference(indicator, Math.abs(change.cell.value)).replace(/^\+/, ''),
    f.cell(indicator, change.before),
    f.cell(indicator, cell),
  )
  return asSentence(judgement ? `${text} (${sentencesIn(language)[judgement]})` : text)
}

/** Kinderarmut (Rang 2 von 93, ungünstiger) */
function rankedText({ figure, judgement }: Named, language: Language): string {
  const rank = figure.rank && rankText(figure.rank, language)
  const words = joined([rank, judgement && sentencesIn(language)[judgement]], ', ')
  return `${datedName(figure, language)} (${words})`
}

function rankSentence(
  { highest, lowest, tested }: Of<'rank'>,
  { subject, compared }: Said,
  language: Language,
): string {
  const f = formatsFor(language)
  const say = findingTexts[language]
  if (subject.kind === 'combined') return say.noRankCombined
  if (compared.count < 2) return say.noRankAlone
  if (tested === 0) return say.noRankTest
  if (highest.length + lowest.length === 0) return say.noRank(tested, f.count(tested))
  const list = (items: readonly Named[]) => f.list(items.map((item) => rankedText(item, language)))
  return joined(
    [
      highest.length > 0 ? say.highest(list(highest)) : undefined,
      lowest.length === 0
        ? undefined
        : highest.length > 0
          ? say.lowestToo(list(lowest))
          : say.lowest(list(lowest)),
    ],
    ' ',
  )
}

/** Kinderarmut 60 von 400 (Kinder in Bedarfsgemeinschaften) */
function countedText(figure: ProfileFigure, language: Language): string {
  const what = textIn(figure.indicator.numeratorLabel, language)
  // Where what is counted bears the indicator's name there is nothing to add.
  const isNamed = what === '' || what.toLowerCase() === nameOf(figure, language).toLowerCase()
  return findingTexts[language].counted(
    datedName(figure, language),
    countsText(figure.indicator, figure.cell, language) ?? '',
    isNamed ? undefined : what,
  )
}

function countSentence({ figures }: Of<'counts'>, language: Language): string {
  const say = findingTexts[language]
  if (figures.length === 0) return say.noCounts
  return say.counts(formatsFor(language).list(figures.map((figure) => countedText(figure, language))))
}

function fewText(figures: readonly ProfileFigure[], language: Language): string {
  const f = formatsFor(language)
  const names = figures.map((figure) => nameOf(figure, language))
  const rest = names.length - mostFew
  return rest > 0
    ? findingTexts[language].andMore(names.slice(0, mostFew).join(', '), rest, f.count(rest))
    : f.list(names)
}

function doubtSentence(doubt: Of<'doubt'>, said: Said, language: Language): string {
  const f = formatsFor(language)
  const say = findingTexts[language]
  const { compared, similar, few, withheld, flagged } = doubt
  const region = regionWords(said, language)
  const parts = [
    region && similar > 0 ? say.similar(f.count(similar), f.count(compared), region.to) : undefined,
    few.length > 0 ? say.few(f.count(fewCases), fewText(few, language)) : undefined,
    withheld > 0 ? say.withheld(withheld, f.count(withheld)) : undefined,
    flagged > 0 ? say.flagged(flagged, f.count(flagged)) : undefined,
  ]
  const text = joined(parts, ' ')
  return few.length + withheld + flagged > 0
    ? text
    : joined([text === '' ? undefined : text, say.noDoubt], ' ')
}

export function findingSentences(profile: Said, language: Language): readonly string[] {
  const [beside, change, rank, counts, doubt] = profile.findings
  return [
    besideSentence(beside, profile, language),
    changeSentence(change, language),
    rankSentence(rank, profile, language),
    countSentence(counts, language),
    doubtSentence(doubt, profile, language),
  ]
}
