// Several areas as one: counts are added and the value computed anew. Only from what is published: where one part is withheld the
// whole is refused, so nothing can be worked out that the release does not say already.
import { poissonInterval } from '../../statistics/poissonInterval.ts'
import { wilsonInterval } from '../../statistics/wilsonInterval.ts'
import { cellAt, type Cell } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import { sumCells } from '../compare/sumCells.ts'
import type { AreaName, CombinedArea, Series } from '../scene.ts'
import type { Setting } from '../setting.ts'

type NumberCell = Extract<Cell, { kind: 'number' }>

/**
 * Limits of the sum, by the same methods as those of its parts: Wilson for shares, Poisson for rates. Rates whose parts bear no
 * limits are balances (in less out), no counts of events.
 */
function withInterval(cell: NumberCell, { kind, per }: Indicator, parts: readonly Part[]): NumberCell {
  const { numerator, denominator } = cell
  if (numerator === undefined || denominator === undefined || per === undefined || numerator < 0) return cell
  if (kind === 'share') {
    if (numerator > denominator) return cell
    const [lower, upper] = wilsonInterval(numerator, denominator)
    return { ...cell, lower: lower * per, upper: upper * per }
  }
  if (kind !== 'rate' || !parts.some(hasInterval)) return cell
  const [lower, upper] = poissonInterval(numerator)
  return { ...cell, lower: (lower / denominator) * per, upper: (upper / denominator) * per }
}

interface Part {
  readonly name: string
  readonly cell: Cell
}

const namesOf = (parts: readonly Part[]) => parts.map(({ name }) => name)
const hasCounts = ({ cell }: Part) =>
  cell.kind === 'absent' || (cell.numerator !== undefined && cell.denominator !== undefined)
const hasInterval = ({ cell }: Part) => cell.kind === 'number' && cell.lower !== undefined
const isAbsent = ({ cell }: Part) => cell.kind === 'absent' && cell.status !== 'notApplicable'
const isWithheld = ({ cell }: Part) => cell.kind === 'absent' && cell.status === 'withheld'

type Refusal = Pick<Extract<CombinedArea, { kind: 'refused' }>, 'reason' | 'because'>

function refusalOf(parts: readonly Part[], indicator: Indicator): Refusal | undefined {
  if (indicator.kind === 'category') return { reason: 'category', because: [] }
  if (indicator.aggregate === 'none') return { reason: 'notAdditive', because: [] }
  const withheld = parts.filter(isWithheld)
  if (withheld.length > 0) return { reason: 'withheld', because: namesOf(withheld) }
  const absent = parts.filter(isAbsent)
  if (absent.length > 0) return { reason: 'absent', because: namesOf(absent) }
  const uncounted = indicator.aggregate === 'counts' ? parts.filter((part) => !hasCounts(part)) : []
  return uncounted.length > 0 ? { reason: 'noCounts', because: namesOf(uncounted) } : undefined
}

/** The value of the parts together, or why there is none. */
function combine(parts: readonly Part[], indicator: Indicator): { cell: Cell } | { refusal: Refusal } {
  const refusal = refusalOf(parts, indicator)
  if (refusal) return { refusal }
  const cell = sumCells(
    parts.map((part) => part.cell),
    indicator,
  )
  if (!cell) return { cell: { kind: 'absent', status: 'notApplicable' } }
  return { cell: cell.kind === 'number' ? withInterval(cell, indicator, parts) : cell }
}

const partsIn = (
  { dataset }: Pick<Setting, 'dataset'>,
  areas: readonly AreaName[],
  period: string,
): readonly Part[] => areas.map(({ id, name }) => ({ name, cell: cellAt(dataset, id, period) }))

function seriesOf(setting: CombineGround, areas: readonly AreaName[]): Series | undefined {
  const points = setting.dataset.periods.map((period) => {
    const found = combine(partsIn(setting, areas, period), setting.indicator)
    const cell: Cell =
      'cell' in found
        ? found.cell
        : { kind: 'absent', status: found.refusal.reason === 'withheld' ? 'withheld' : 'missing' }
    return { period, cell }
  })
  const isKnown = points.some(({ cell }) => cell.kind === 'number')
  return isKnown ? { id: '+', name: '', role: 'combined', points } : undefined
}

export type CombineGround = Pick<Setting, 'areas' | 'indicator' | 'dataset'> & {
  readonly view: Pick<Setting['view'], 'combined' | 'period'>
}

/** Undefined where nothing is combined. Unknown ids are left out: `withKnownAreas` has said so. */
export function combinedArea(setting: CombineGround): CombinedArea | undefined {
  const { view, areas, indicator } = setting
  if (view.combined.length === 0) return undefined
  const wished = new Set(view.combined)
  const parts = areas.filter(({ id }) => wished.has(id))
  if (parts.length === 0) return undefined
  const head = { ids: parts.map(({ id }) => id), names: parts.map(({ name }) => name) }
  const found = combine(partsIn(setting, parts, view.period), indicator)
  if ('refusal' in found) return { ...head, kind: 'refused', ...found.refusal }
  const series = seriesOf(setting, parts)
  return { ...head, kind: 'value', cell: found.cell, ...(series && { series }) }
}
