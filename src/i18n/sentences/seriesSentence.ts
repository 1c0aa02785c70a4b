// The chart of a series in one paragraph: first and last value of each line, series breaks, periods without a value.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Scene, Series } from '../../core/scene/scene.ts'
import { formatsFor } from '../formats.ts'
import { cellText } from '../formats/mappedFormats.ts'
import { sentencesIn } from './sentencesIn.ts'

function lineSentence(scene: Scene, { name, points }: Series, language: Language): string | undefined {
  const formats = formatsFor(language)
  const say = sentencesIn(language)
  const known = points.filter(({ cell }) => cell.kind === 'number')
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return undefined
  const value = cellText(scene.indicator, first.cell, language)
  const period = formats.period(first.period)
  if (first === last) return say.point(name, value, period)
  return say.line(
    name,
    value,
    period,
    cellText(scene.indicator, last.cell, language),
    formats.period(last.period),
  )
}

/** 2023 (geheim zu halten): of the first line, which is the chosen area's or the whole's */
function gapsText({ points }: Series, language: Language): string {
  const formats = formatsFor(language)
  return points
    .flatMap(({ period, cell }) =>
      cell.kind === 'absent' ? [`${formats.period(period)} (${formats.status(cell.status)})`] : [],
    )
    .join(', ')
}

export function seriesSentence(scene: Scene, series: readonly Series[], language: Language): string {
  const say = sentencesIn(language)
  const gaps = series[0] ? gapsText(series[0], language) : ''
  const breaks = scene.indicator.breaks.map(({ at, note }) =>
    say.seriesBreak(formatsFor(language).period(at), textIn(note, language)),
  )
  return [
    ...series.map((line) => lineSentence(scene, line, language)),
    ...breaks,
    gaps === '' ? undefined : say.without(gaps),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}
