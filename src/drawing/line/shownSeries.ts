// Which lines stand in the chart, and where its breaks are.
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import type { LineBreak, LineSeries } from './lineSeries.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { comparePeriods } from '../../core/release/period.ts'
import type { AreaFigures, Scene, Series, TimelineStop } from '../../core/scene/scene.ts'

/** Names are not keys: where two lines bear the same, each says where its area lies. */
function labelOf({ name, role }: Series, { row }: AreaFigures, all: readonly AreaFigures[]): string {
  const isTwin = role === 'area' && all.filter((other) => other.row.name === row.name).length > 1
  return isTwin && row.parentName !== undefined ? `${name} (${row.parentName})` : name
}

/** A municipality that is chosen itself needs no second line as the one that areas are held against. */
const isChosenItself = ({ id, name, role }: Series, chosen: readonly AreaFigures[]) =>
  role !== 'area' &&
  chosen.some(({ series }) => series.some((own) => own.role === 'area' && own.id === id && own.name === name))

/** Areas of different levels may bear the same key; lines may not. */
function withOwnKeys(lines: readonly LineSeries[]): readonly LineSeries[] {
  const seen = new Set<string>()
  return lines.map((line, i) => {
    const isNew = !seen.has(line.id)
    seen.add(line.id)
    return isNew ? line : { ...line, id: `${line.id} *${i}` }
  })
}

function linesOf(figures: AreaFigures, index: number, chosen: readonly AreaFigures[]): readonly LineSeries[] {
  return figures.series
    .filter((series) => !isChosenItself(series, chosen))
    .map((series) => ({
      id: series.id,
      label: labelOf(series, figures, chosen),
      points: series.points,
      role: series.role === 'area' && index > 0 ? ('other' as const) : series.role,
      // One area alone is told apart by its colour; several need shapes too.
      ...(series.role === 'area' && chosen.length > 1 && { mark: areaMark(index) }),
    }))
}

const plainLine = ({ id, name, role, points }: Series): LineSeries => ({ id, label: name, role, points })

const isReference = ({ role }: LineSeries) => role === 'parent' || role === 'region'

/** The chosen areas in their order, then combined ones, which bear no name of their own, then what the first is held against. */
export function shownSeries(
  { chosen, regionSeries, combined }: Scene,
  combinedName: string,
): readonly LineSeries[] {
  const ofAreas = chosen.flatMap(linesOf)
  const alone = chosen.length === 0 && regionSeries ? [plainLine(regionSeries)] : []
  const joint =
    combined?.kind === 'value' && combined.series
      ? [{ ...plainLine(combined.series), label: combinedName }]
      : []
  const lines = [...ofAreas, ...joint, ...alone]
  return withOwnKeys([...lines.filter((line) => !isReference(line)), ...lines.filter(isReference)])
}

/** Breaks inside the timeline; the words name the last period before each. */
export function lineBreaks(
  { breaks }: Indicator,
  timeline: readonly TimelineStop[],
  wordsUpTo: (period: string) => string,
): readonly LineBreak[] {
  return breaks.flatMap(({ at }) => {
    const last = timeline.findLast(({ period }) => comparePeriods(period, at) < 0)
    return last ? [{ at, label: wordsUpTo(last.period) }] : []
  })
}
