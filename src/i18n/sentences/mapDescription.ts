// The map in words: what it is, how values spread, the three highest and lowest, what has no value. One line of it is the
// announcement after a change.
import type { Language } from '../../core/release/localText.ts'
import { textIn } from '../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { quantile } from '../../core/statistics/quantile.ts'
import { formatsFor } from '../formats.ts'
import { sentencesIn } from './sentencesIn.ts'

type NumberRow = AreaRow & { cell: Extract<AreaRow['cell'], { kind: 'number' }> }

const named = 3

/** Rows with a number, the highest first; equal ones in natural order. */
function numberRows({ rows }: Scene): readonly NumberRow[] {
  return rows
    .filter((row): row is NumberRow => row.cell.kind === 'number')
    .toSorted((a, b) => b.cell.value - a.cell.value)
}

export function areasText({ rows, level }: Scene, language: Language): string {
  const noun = textIn(rows.length === 1 ? level.name : level.plural, language)
  return sentencesIn(language).countOf(formatsFor(language).count(rows.length), noun)
}

/** 2 geheim zu halten, 1 nicht erhoben */
export function absencesText({ slots, legend }: Scene, language: Language): string {
  const formats = formatsFor(language)
  return slots
    .flatMap((slot, i) => {
      const count = legend.counts[i] ?? 0
      return slot.kind === 'absent' && count > 0
        ? [`${formats.count(count)} ${formats.status(slot.status)}`]
        : []
    })
    .join(', ')
}

function categoriesText({ slots, legend }: Scene, language: Language): string {
  const formats = formatsFor(language)
  return slots
    .flatMap((slot, i) =>
      slot.kind === 'category' ? [`${slot.label} ${formats.count(legend.counts[i] ?? 0)}`] : [],
    )
    .join(', ')
}

function distribution(scene: Scene, language: Language): readonly string[] {
  const { indicator } = scene
  const formats = formatsFor(language)
  const say = sentencesIn(language)
  const rows = numberRows(scene)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return [say.noneHasValue]
  if (indicator.kind === 'category') return [say.values(categoriesText(scene, language))]
  const value = (x: number) => formats.value(indicator, x)
  const list = (some: readonly NumberRow[]) =>
    formats.list(some.map(({ name, cell }) => `${name} (${value(cell.value)})`))
  if (rows.length <= 2 * named) return [say.values(list(rows))]
  if (first.cell.value === last.cell.value) return [say.allEqual(value(first.cell.value))]
  const median = quantile(rows.map(({ cell }) => cell.value).toReversed(), 0.5) ?? first.cell.value
  return [
    say.spread(value(last.cell.value), value(median), value(first.cell.value)),
    say.highest(list(rows.slice(0, named))),
    say.lowest(list(rows.slice(-named).toReversed())),
  ]
}

/** Text alternative of the map, four parts. */
export function mapDescription(scene: Scene, language: Language): string {
  const { indicator, view } = scene
  const say = sentencesIn(language)
  const subject = say.subject(textIn(indicator.name, language), textIn(indicator.unit.name, language))
  const period = formatsFor(language).referencePeriod(indicator, view.period)
  const absences = absencesText(scene, language)
  return [
    say.mapIs(subject, period, areasText(scene, language)),
    ...distribution(scene, language),
    absences === '' ? say.allHaveValues : say.without(absences),
  ].join(' ')
}

/** 8,0 bis 33,0 %, or the one value there is; '' for none and for categories */
function rangeText(scene: Scene, language: Language): string {
  const { indicator } = scene
  const formats = formatsFor(language)
  const rows = numberRows(scene)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || indicator.kind === 'category') return ''
  return first.cell.value === last.cell.value
    ? formats.value(indicator, first.cell.value)
    : formats.interval(indicator, last.cell.value, first.cell.value)
}

/** Kinderarmut, 31.12.2024, 12 Orte, 8,0 bis 33,0 %, 2 geheim zu halten */
export function announcement(scene: Scene, language: Language): string {
  const { indicator, view } = scene
  return [
    textIn(indicator.name, language),
    formatsFor(language).referencePeriod(indicator, view.period),
    areasText(scene, language),
    rangeText(scene, language),
    absencesText(scene, language),
  ]
    .filter((part) => part !== '')
    .join(', ')
}
