// What is said about one area: its line in a tooltip, and the sentence that stands for the small figures on a phone.
import type { Cell } from '../../core/release/dataset.ts'
import { textIn, type Language } from '../../core/release/localText.ts'
import { movementOf } from '../../core/scene/compare/movement.ts'
import { standingBeside, type Standing } from '../../core/scene/compare/standing.ts'
import type { AreaFigures, AreaRow, Rank, Reference, Scene } from '../../core/scene/scene.ts'
import { isTotal } from '../../core/scene/setting.ts'
import { formatsFor } from '../formats.ts'
import { sentencesIn } from './sentencesIn.ts'

/** One row, in the parts that a tooltip or a table caption sets apart, and as one text. */
export interface RowWords {
  readonly name: string
  /** Name of the parent area. */
  readonly place?: string
  /** Value with unit, category, or status in words. */
  readonly value: string
  /** 60 von 400; absent where counts are not published */
  readonly counts?: string
  /** vorläufig, berichtigt, … */
  readonly flag?: string
  readonly text: string
}

/** 60 von 400 for parts of a whole, 12 auf 3.400 for rates and ratios. */
function countsText(scene: Scene, cell: Cell, language: Language): string | undefined {
  if (cell.kind === 'absent' || cell.numerator === undefined || cell.denominator === undefined)
    return undefined
  const { count } = formatsFor(language)
  const say = sentencesIn(language)
  const phrase = scene.indicator.kind === 'share' ? say.outOf : say.per
  return phrase(count(cell.numerator), count(cell.denominator))
}

export function rowWords(scene: Scene, row: AreaRow, language: Language): RowWords {
  const formats = formatsFor(language)
  const { name, parentName, cell } = row
  const value = formats.cell(scene.indicator, cell)
  const counts = countsText(scene, cell, language)
  const flag = cell.kind === 'number' && cell.flag ? formats.status(cell.flag) : undefined
  const place = parentName === undefined ? '' : ` (${parentName})`
  return {
    name,
    ...(parentName !== undefined && { place: parentName }),
    value,
    ...(counts !== undefined && { counts }),
    ...(flag !== undefined && { flag }),
    text: `${name}${place}: ${[value, counts, flag].filter((part) => part !== undefined).join(', ')}`,
  }
}

/** Rang 5 von 93 (2 mit gleichem Wert) */
export function rankText({ rank, tied, of }: Rank, language: Language): string {
  const { count } = formatsFor(language)
  const say = sentencesIn(language)
  const text = say.rank(count(rank), count(of))
  return tied > 1 ? `${text} (${say.tied(count(tied))})` : text
}

function referenceText(scene: Scene, { id, name, cell }: Reference, language: Language): string {
  const say = sentencesIn(language)
  const value = formatsFor(language).cell(scene.indicator, cell)
  return id === undefined ? say.allTogether(name, value) : say.whole(name, value)
}

/** Höher als Neustadt insgesamt (17,0 %), etwa wie Musterland insgesamt (13,7 %). */
function standingSentence(scene: Scene, figures: AreaFigures, language: Language): string | undefined {
  const { indicator } = scene
  if (isTotal(indicator) || indicator.kind === 'category') return undefined
  const region = scene.region?.id === figures.row.id ? undefined : scene.region
  const references = [figures.parent, region].filter((reference) => reference !== undefined)
  const byStanding = new Map<Standing, string[]>()
  for (const reference of references) {
    const standing = standingBeside(figures.row.cell, reference.cell, indicator.decimals)
    if (!standing) continue
    byStanding.set(standing, [...(byStanding.get(standing) ?? []), referenceText(scene, reference, language)])
  }
  const say = sentencesIn(language)
  const clauses = [...byStanding].map(([standing, names]) =>
    say.standing[standing](formatsFor(language).list(names)),
  )
  return clauses.length === 0 ? undefined : say.sentence(clauses.join(', '))
}

/** Seit 2022 gestiegen (damals 22,3 %). */
function movementSentence(scene: Scene, figures: AreaFigures, language: Language): string | undefined {
  const { indicator, view } = scene
  const own = figures.series.find(({ role }) => role === 'area')
  const movement = movementOf(own?.points ?? [], view.period, indicator)
  if (movement.kind === 'none') return undefined
  const formats = formatsFor(language)
  const say = sentencesIn(language)
  const period = formats.period(movement.from.period)
  const value = formats.cell(indicator, movement.from.cell)
  return movement.kind === 'run'
    ? say.since[movement.direction](period, value)
    : say.sentence(say.standing[movement.standing](say.inPeriod(period, value)))
}

/** The sentence on a chosen area. Differences that chance explains are called similar. */
export function areaSentence(scene: Scene, figures: AreaFigures, language: Language): string {
  const { cell } = figures.row
  const say = sentencesIn(language)
  if (cell.kind === 'absent') return say.absent[cell.status]
  if (scene.indicator.kind === 'category')
    return `${textIn(scene.indicator.name, language)}: ${formatsFor(language).cell(scene.indicator, cell)}.`
  return [
    standingSentence(scene, figures, language),
    movementSentence(scene, figures, language),
    cell.flag && say.flagged[cell.flag],
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}
