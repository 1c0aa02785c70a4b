// The series of a scene as a drawing: a true time axis, lines interrupted at gaps and series breaks, names beside the lines.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { indexSeries } from '../../core/scene/trend/indexSeries.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { seriesSentence } from '../../i18n/sentences.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import { textsIn } from '../../i18n/textsIn.ts'
import type { Drawing, Mark, Size } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { markAt } from '../look/symbolMarks.ts'
import { lineGeometry, mostNamed } from '../line/lineGeometry.ts'
import type { LineChartInput } from '../line/lineInput.ts'
import type { LineSeries } from '../line/lineSeries.ts'
import { lineBreaks, shownSeries } from '../line/shownSeries.ts'
import { movedMarks } from '../look/path.ts'
import { textBlock } from '../text/textBlock.ts'
import { textWidth } from '../text/textWidth.ts'
import { chartType, noChart, words } from './chartParts.ts'
import { lineMarks } from './lineMarks.ts'

const hasTrueZero = ({ kind }: Indicator): boolean => kind === 'share' || kind === 'rate' || kind === 'count'

interface Shown {
  readonly lines: readonly LineSeries[]
  /** The period that is 100. */
  readonly base?: string
}

/** As values, or as an index where the view asks for one; lines that cannot be indexed are left out. */
function shownLines(scene: Scene, language: Language): Shown {
  const lines = shownSeries(scene, textsIn(language).figures.series.combined)
  const base = scene.view.indexedTo
  if (base === undefined) return { lines }
  const indexed = lines.flatMap((one) => {
    const result = indexSeries(one.points, base, scene.indicator.breaks)
    return result.kind === 'index' ? [{ ...one, points: result.points }] : []
  })
  return { lines: indexed, base }
}

function inputOf(scene: Scene, { lines, base }: Shown, size: Size, language: Language): LineChartInput {
  const { indicator, timeline, view, range, level } = scene
  const f = formatsFor(language)
  const texts = textsIn(language).figures.series
  const decimals = base === undefined ? indicator.decimals : 1
  const hasRange = range && base === undefined && view.additions.includes('range')
  return {
    series: lines,
    timeline,
    breaks: lineBreaks(indicator, timeline, (period) => texts.incomparable(f.period(period))),
    range: hasRange ? { label: texts.all(levelNoun(level, 'many', language)), points: range } : undefined,
    baseline: base === undefined ? undefined : 100,
    formatTicks: (values) => f.breakLabels({ ...indicator, decimals }, values),
    zero: hasTrueZero(indicator) && base === undefined ? 'true' : 'distant',
    ...size,
  }
}

/** The names of more lines than bear theirs on the chart. */
function namesBelow(lines: readonly LineSeries[], width: number): { marks: readonly Mark[]; height: number } {
  if (lines.length <= mostNamed) return { marks: [], height: 0 }
  let [x, y] = [0, chartType]
  const marks = lines.flatMap(({ label, mark }): readonly Mark[] => {
    if (!mark) return []
    const needed = textWidth(label, chartType) + 30
    if (x > 0 && x + needed > width) [x, y] = [0, y + chartType * 1.45]
    const left = x
    x += needed
    return [markAt(mark, [left + 5, y - 4], 4.5), words([left + 14, y], label, { color: inks.ink })]
  })
  return { marks, height: y + 6 }
}

/** What the axis is in, and what has to be known about it. */
function notesOf(scene: Scene, base: string | undefined, hasZero: boolean, language: Language) {
  const { indicator } = scene
  const f = formatsFor(language)
  if (base !== undefined) return chanceTexts[language].series.indexNote(f.period(base))
  const name = textIn(indicator.unit.name, language) || textIn(indicator.name, language)
  return hasZero ? name : `${name}. ${textsIn(language).figures.series.noZero}`
}

export function seriesMarks(scene: Scene, language: Language, { width, height }: Size): readonly Mark[] {
  const shown = shownLines(scene, language)
  if (shown.lines.length === 0) return noChart(textsIn(language).figures.series.none, width, height)
  const names = namesBelow(shown.lines, width)
  const reckon = (top: number) =>
    lineGeometry(
      inputOf(scene, shown, { width, height: Math.max(60, height - top - names.height) }, language),
    )
  const style = { size: chartType, color: inks.ink2, most: 2 }
  const head = textBlock(notesOf(scene, shown.base, reckon(18).hasZero, language), width, style)
  const geometry = reckon(head.height)
  return [
    ...head.marks,
    ...movedMarks(lineMarks(geometry), 0, head.height),
    ...movedMarks(names.marks, 0, height - names.height),
  ]
}

/** What the chart says to those who do not see it; an index has no sentences, which name values. */
export function seriesWords(scene: Scene, language: Language): string {
  if (scene.view.indexedTo !== undefined) return ''
  const { lines } = shownLines(scene, language)
  const named = lines.map(({ points, id, label, role }) => ({
    id,
    name: label,
    points,
    role: role === 'other' ? ('area' as const) : role,
  }))
  return seriesSentence(scene, named, language)
}

export function seriesDrawing(scene: Scene, language: Language, size: Size): Drawing {
  const texts = textsIn(language).figures.series
  const { lines } = shownLines(scene, language)
  const names = formatsFor(language).list(lines.map(({ label }) => label))
  return {
    ...size,
    language,
    title: texts.label(textIn(scene.indicator.name, language), names),
    description: seriesWords(scene, language),
    marks: seriesMarks(scene, language, size),
  }
}
