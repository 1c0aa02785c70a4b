// The small pictures of a profile's row: where an area stands among all, and how its value went.
import { textIn, type Language } from '../../core/release/localText.ts'
import { yearPosition } from '../../core/release/period.ts'
import { profileEntry } from '../../core/scene/profile/profileEntry.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { spineScale } from '../../core/scene/profile/spineScale.ts'
import type { AreaRow, SeriesPoint } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { Drawing, Mark, Place, Size } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { lineD, rectD } from '../look/path.ts'
import { markAt } from '../look/symbolMarks.ts'
import { outcomeMarks } from '../marks/outcomeMarks.ts'
import { linearScale } from '../scale/linear.ts'
import { line } from './chartParts.ts'

const margin = 8
const [rangeColor, bandColor] = [inks.line, inks.lineStrong]

/** From end to end of all, the middle half darker, the whole as a line in the middle, the parent as a short one, the area's mark. */
export function spineMarks(column: ProfileColumn, area: AreaRow, { width, height }: Size): readonly Mark[] {
  const { cell, parent, outcome } = profileEntry(column, area)
  const values = [cell, parent?.cell].flatMap((one) => (one?.kind === 'number' ? [one.value] : []))
  const scale = spineScale(column, values)
  if (!scale || !column.spread) return []
  const { least, q1, q3, greatest } = column.spread
  const x = (value: number) => margin + Math.min(1, Math.max(0, scale.at(value))) * (width - 2 * margin)
  const y = height / 2
  const box = (a: number, b: number, fill: string): Mark => {
    const [left, right] = [Math.min(x(a), x(b)), Math.max(x(a), x(b))]
    return { kind: 'path', d: rectD(left, y - 4, right - left, 8), fill }
  }
  return [
    box(least, greatest, rangeColor),
    box(q1, q3, bandColor),
    line([width / 2, 0], [width / 2, height], inks.ink, 1),
    ...(parent?.cell.kind === 'number'
      ? [line([x(parent.cell.value), y - 8], [x(parent.cell.value), y + 8], inks.reference, 2)]
      : []),
    ...(cell.kind === 'number' ? [markAt(outcomeMarks[outcome], [x(cell.value), y], 5.5)] : []),
  ]
}

export function spineDrawing(column: ProfileColumn, area: AreaRow, language: Language, size: Size): Drawing {
  const { cell } = profileEntry(column, area)
  const name = textIn(column.indicator.name, language)
  return {
    ...size,
    language,
    title: drawingTexts[language].spine(area.name, name),
    description: `${name}: ${formatsFor(language).cell(column.indicator, cell)}`,
    marks: spineMarks(column, area, size),
  }
}

/** Unbroken pieces; a period without a number or a series break ends one. `breaks`: the first period of each new series. */
function runsOf(
  points: readonly SeriesPoint[],
  breaks: readonly string[],
): readonly (readonly [number, number][])[] {
  const runs: [number, number][][] = [[]]
  let before: number | undefined
  for (const { period, cell } of points) {
    const time = yearPosition(period)
    const isNew = breaks.some(
      (at) => before !== undefined && before < yearPosition(at) && time >= yearPosition(at),
    )
    if (cell.kind !== 'number' || isNew) runs.push([])
    if (cell.kind === 'number') runs.at(-1)?.push([time, cell.value])
    before = time
  }
  return runs.filter((run) => run.length > 0)
}

/** A line without axes, the last value as a dot. Empty where there is no number. */
export function sparklineMarks(
  points: readonly SeriesPoint[],
  { width, height }: Size,
  breaks: readonly string[] = [],
): readonly Mark[] {
  const runs = runsOf(points, breaks)
  const all = runs.flat()
  const [values, times] = [all.map(([, value]) => value), points.map(({ period }) => yearPosition(period))]
  if (all.length === 0) return []
  const pad = 3
  const x = linearScale([Math.min(...times), Math.max(...times)], [pad, width - pad])
  const y = linearScale([Math.min(...values), Math.max(...values)], [height - pad, pad])
  const place = ([time, value]: readonly [number, number]): Place => [x.at(time), y.at(value)]
  const last = all.at(-1)
  return [
    ...runs.map((run): Mark =>
      run.length > 1
        ? { kind: 'path', d: lineD(run.map(place)), stroke: inks.ink2, width: 1.25 }
        : { kind: 'circle', at: place(run[0] ?? [0, 0]), radius: 1.25, fill: inks.ink2 },
    ),
    ...(last ? [{ kind: 'circle', at: place(last), radius: 2.25, fill: inks.chosen } as const] : []),
  ]
}

export function sparklineDrawing(
  points: readonly SeriesPoint[],
  language: Language,
  size: Size,
  breaks: readonly string[] = [],
): Drawing {
  const f = formatsFor(language)
  const [first, last] = [points[0], points.at(-1)]
  const title =
    first && last ? drawingTexts[language].sparkline(f.period(first.period), f.period(last.period)) : ''
  return { ...size, language, title, description: title, marks: sparklineMarks(points, size, breaks) }
}
