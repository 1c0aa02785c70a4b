// The sentence on a chosen area. Differences that chance explains are called similar.
import { textIn, type Language } from '../../../core/release/localText.ts'
import { movementOf } from '../../../core/scene/compare/movement.ts'
import { standingBeside, type Standing } from '../../../core/scene/compare/standing.ts'
import type { AreaFigures, Reference, Scene } from '../../../core/scene/scene.ts'
import { isTotal } from '../../../core/scene/setting.ts'
import { formatsFor } from '../../formats.ts'
import { cellText } from '../../formats/mappedFormats.ts'
import { sinceText, whenText } from '../grammar/periodWords.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { fewCasesText } from './countsText.ts'
import { modeSentence } from './modeWords.ts'
import { wholeText } from './referenceText.ts'

/** Municipality and whole, as far as they say something; the mode may find one of them not comparable and says so itself. */
function referencesOf({ mode, region }: Scene, { row, parent, toRegion }: AreaFigures): readonly Reference[] {
  const isRefused = (against: 'parent' | 'region') =>
    mode.kind === 'reference' && mode.against === against && row.outcome === 'notComparable'
  return [
    isRefused('parent') ? undefined : parent,
    toRegion === undefined || isRefused('region') ? undefined : region,
  ].filter((reference) => reference !== undefined)
}

/** Höher als Neustadt insgesamt (17,0 %), etwa wie Musterland insgesamt (13,7 %). */
function standingSentence(scene: Scene, figures: AreaFigures, language: Language): string | undefined {
  const { indicator } = scene
  if (isTotal(indicator)) return undefined
  const byStanding = new Map<Standing, string[]>()
  for (const reference of referencesOf(scene, figures)) {
    const standing = standingBeside(figures.row.cell, reference.cell, indicator.decimals)
    if (!standing) continue
    byStanding.set(standing, [...(byStanding.get(standing) ?? []), wholeText(scene, reference, language)])
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
  const say = sentencesIn(language)
  const { period, cell } = movement.from
  const value = cellText(indicator, cell, language)
  return movement.kind === 'run'
    ? say.since[movement.direction](sinceText(period, language), value)
    : say.sentence(say.standing[movement.standing](say.named(whenText(period, language), value)))
}

export function areaSentence(scene: Scene, figures: AreaFigures, language: Language): string {
  const { indicator, mode } = scene
  const { row } = figures
  const { cell } = row
  const say = sentencesIn(language)
  if (cell.kind === 'absent') return say.absent[cell.status]
  if (indicator.kind === 'category')
    return `${textIn(indicator.name, language)}: ${cellText(indicator, cell, language)}.`
  const isOnMap = row.slot >= 0
  return [
    standingSentence(scene, figures, language),
    isOnMap ? modeSentence(scene, row, language) : undefined,
    // The map's own change is said already, by its own interval.
    isOnMap && mode.kind === 'change' ? undefined : movementSentence(scene, figures, language),
    fewCasesText(indicator, cell, language),
    cell.flag && say.flagged[cell.flag],
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}
