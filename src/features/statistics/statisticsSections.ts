// What stands in the table of statistics, line by line, in words. A line that no column can fill is left out.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { SummaryColumn } from '../../core/scene/summary/summaryColumns.ts'
import type { Extreme, Summary } from '../../core/scene/summary/summaryOf.ts'
import { unassignedOf } from '../../core/scene/summary/unassigned.ts'
import { capitalised } from '../../i18n/formats/capitalised.ts'
import type { Formats } from '../../i18n/formats.ts'
import type { statisticsTexts } from '../../i18n/texts/inequality/statistics.ts'

type Texts = (typeof statisticsTexts)['de']

export interface StatisticsCell {
  readonly text: string
  readonly note?: string
}
export interface StatisticsLine {
  readonly name: string
  /** One a column; words on the whole have one over all columns. */
  readonly cells: readonly StatisticsCell[]
  readonly isOfWhole?: true
}
export interface StatisticsSection {
  readonly title: string
  readonly lines: readonly StatisticsLine[]
}

/** So many areas that share the lowest or highest value are named. */
const named = 2

const nothing: StatisticsCell = { text: '–' }

export function statisticsSections(
  scene: Scene,
  columns: readonly SummaryColumn[],
  texts: Texts,
  f: Formats,
  language: Language,
): readonly StatisticsSection[] {
  const { indicator } = scene
  const line = (
    name: string,
    of: (summary: Summary) => string | StatisticsCell | undefined,
  ): StatisticsLine => ({
    name,
    cells: columns.map(({ summary }) => {
      const cell = of(summary)
      return cell === undefined ? nothing : typeof cell === 'string' ? { text: cell } : cell
    }),
  })
  const value = (x: number | undefined) => (x === undefined ? undefined : f.value(indicator, x))
  const count = (x: number | undefined) => (x === undefined ? undefined : f.count(x))
  const extreme = (of: Extreme | undefined): StatisticsCell | undefined => {
    if (!of) return undefined
    const names = of.rows.slice(0, named).map(({ name }) => name)
    const rest = of.rows.length - names.length
    const note = rest > 0 ? `${names.join(', ')} ${texts.andMore(f.count(rest))}` : names.join(', ')
    return { text: f.value(indicator, of.value), note }
  }
  const label = (words: string, otherwise: string) => capitalised(words || otherwise, language)
  const absent = columns[0]?.summary.without ?? []

  const sections: readonly StatisticsSection[] = [
    {
      title: texts.counts,
      lines: [
        line(texts.n, ({ n, areas }) => texts.of(f.count(n), f.count(areas))),
        ...absent.map(({ status }) =>
          line(`${texts.without}: ${f.status(status)}`, ({ without }) =>
            f.count(without.find((one) => one.status === status)?.count ?? 0),
          ),
        ),
        line(label(textIn(indicator.numeratorLabel, language), texts.cases), ({ cases }) => count(cases)),
        line(label(textIn(indicator.denominatorLabel, language), texts.people), ({ people }) =>
          count(people),
        ),
      ],
    },
    {
      title: texts.together,
      lines: [
        line(texts.sum, ({ sum }) => value(sum)),
        line(texts.weightedMean, ({ weightedMean }) => value(weightedMean)),
        officialLine(scene, columns, texts, f),
        unassignedLine(scene, columns, texts, f),
      ],
    },
    {
      title: texts.distribution,
      lines: [
        line(texts.least, ({ least }) => extreme(least)),
        line(texts.lower, ({ quartiles }) => value(quartiles?.[0])),
        line(texts.median, ({ median }) => value(median)),
        line(texts.upper, ({ quartiles }) => value(quartiles?.[1])),
        line(texts.greatest, ({ greatest }) => extreme(greatest)),
        line(texts.mean, ({ mean }) => value(mean)),
        line(texts.deviation, ({ deviation }) =>
          deviation === undefined ? undefined : f.difference(indicator, deviation).replace(/^\+/, ''),
        ),
      ],
    },
  ]
  return sections.map(({ title, lines }) => ({
    title,
    lines: lines.filter(({ cells }) => cells.some((cell) => cell !== nothing)),
  }))
}

/** The published value of just these areas together; a sum made here says so. */
function officialLine(
  { indicator }: Scene,
  columns: readonly SummaryColumn[],
  texts: Texts,
  f: Formats,
): StatisticsLine {
  return {
    name: texts.official,
    cells: columns.map(({ official }) => {
      if (!official) return nothing
      const note = official.isComputed ? `${official.name}, ${texts.isComputed}` : official.name
      return { text: f.cell(indicator, official.cell), note }
    }),
  }
}

/** Of the whole only: what lies in no area cannot be chosen or filtered. */
function unassignedLine(
  scene: Scene,
  columns: readonly SummaryColumn[],
  texts: Texts,
  f: Formats,
): StatisticsLine {
  const name = texts.unassigned
  const found = unassignedOf(scene)
  const ofAll = (text: string): StatisticsLine => ({
    name,
    cells: columns.map(({ kind }) => (kind === 'all' ? { text } : nothing)),
  })
  if (found.kind === 'few') return ofAll(texts.unassignedFew(f.count(found.below)))
  if (found.kind === 'count')
    return ofAll(found.count < 0 ? texts.unassignedMore(f.count(found.count)) : f.count(found.count))
  if (found.reason === 'noCounts') return { name, cells: [] }
  return { name, cells: [{ text: texts.noUnassigned[found.reason] }], isOfWhole: true }
}
