// The five findings. Differences are put in order by one yardstick, the spread of the areas' values, so that units do not matter;
// nothing that chance explains is named, and no total, which only says how large an area is.
import type { Cell } from '../../../release/dataset.ts'
import { roundHalfUp } from '../../../statistics/roundHalfUp.ts'
import { isTotal } from '../../setting.ts'
import type { ProfileFigure } from '../areaProfile.ts'
import type {
  BesideFinding,
  ChangeFinding,
  CountFinding,
  DoubtFinding,
  Findings,
  Named,
  RankFinding,
} from './findings.ts'
import { judgementOf } from './judgement.ts'

/** So many figures a sentence names on each side. */
const mostNamed = 2
const mostCounts = 3
/** Below so many cases one more or less is seen in the value. */
export const fewCases = 20
/** Among fewer areas to be first is no finding. */
const fewestRanked = 5

const named = (figure: ProfileFigure, way: 'up' | 'down'): Named => {
  const judgement = judgementOf(figure.indicator.direction, way)
  return { figure, ...(judgement && { judgement }) }
}

/** In spreads of the areas' values; 0 where these have none. */
const inSpreads = (difference: number, { yardstick }: ProfileFigure): number =>
  yardstick === undefined ? 0 : difference / yardstick

function deviationOf(figure: ProfileFigure): number {
  const { cell, region } = figure
  if (cell.kind === 'absent' || region?.cell.kind !== 'number') return 0
  return inSpreads(cell.value - region.cell.value, figure)
}

/** Two numbers that look alike on the page are no difference to speak of. */
function readsTheSame({ indicator: { decimals }, cell }: ProfileFigure, other: Cell | undefined): boolean {
  if (cell.kind === 'absent' || other?.kind !== 'number') return true
  return roundHalfUp(cell.value, decimals) === roundHalfUp(other.value, decimals)
}

function besideFinding(figures: readonly ProfileFigure[]): BesideFinding {
  const tested = figures.filter(({ isTested }) => isTested)
  const side = (outcome: 'higher' | 'lower') =>
    tested
      .filter((figure) => figure.outcome === outcome && !readsTheSame(figure, figure.region?.cell))
      .toSorted((a, b) => Math.abs(deviationOf(b)) - Math.abs(deviationOf(a)))
      .slice(0, mostNamed)
      .map((figure) => named(figure, outcome === 'higher' ? 'up' : 'down'))
  return { kind: 'beside', higher: side('higher'), lower: side('lower'), tested: tested.length }
}

/** In spreads; where there is one area alone, which has none, as a part of the earlier value. */
function changeSize(figure: ProfileFigure, difference: number, before: Cell): number {
  if (figure.yardstick !== undefined) return Math.abs(difference / figure.yardstick)
  return before.kind === 'number' && before.value !== 0 ? Math.abs(difference / before.value) : 0
}

function changeFinding(figures: readonly ProfileFigure[]): ChangeFinding {
  const changes = figures.flatMap((figure) => {
    const { change } = figure
    if (change?.cell.kind !== 'number' || change.cell.lower === undefined || isTotal(figure.indicator))
      return []
    return [{ figure, change, size: changeSize(figure, change.cell.value, change.before) }]
  })
  const clear = changes.filter(
    ({ figure, change }) => change.direction !== 'unclear' && !readsTheSame(figure, change.before),
  )
  const [largest] = clear.toSorted((a, b) => b.size - a.size)
  return {
    kind: 'change',
    ...(largest && {
      largest: named(largest.figure, largest.change.direction === 'risen' ? 'up' : 'down'),
    }),
    tested: changes.length,
  }
}

function rankFinding(figures: readonly ProfileFigure[]): RankFinding {
  const tested = figures.flatMap((figure) => {
    const { rank } = figure
    return rank?.surely && rank.of >= fewestRanked && !isTotal(figure.indicator)
      ? [{ figure, ...rank.surely, of: rank.of, tenth: Math.ceil(rank.of / 10) }]
      : []
  })
  const highest = tested.filter(({ to, tenth }) => to <= tenth).toSorted((a, b) => a.to - b.to)
  const lowest = tested
    .filter(({ from, of, tenth }) => from > of - tenth)
    .toSorted((a, b) => a.of - a.from - (b.of - b.from))
  return {
    kind: 'rank',
    highest: highest.slice(0, mostNamed).map(({ figure }) => named(figure, 'up')),
    lowest: lowest.slice(0, mostNamed).map(({ figure }) => named(figure, 'down')),
    tested: tested.length,
  }
}

const hasCounts = ({ cell, indicator: { kind } }: ProfileFigure): boolean =>
  (kind === 'share' || kind === 'rate') &&
  cell.kind === 'number' &&
  cell.numerator !== undefined &&
  cell.denominator !== undefined

function countFinding(figures: readonly ProfileFigure[], before: readonly Named[]): CountFinding {
  const first = figures.toSorted((a, b) => Number(b.indicator.headline) - Number(a.indicator.headline))
  const wanted = new Set([...before.map(({ figure }) => figure), ...first])
  return { kind: 'counts', figures: [...wanted].filter(hasCounts).slice(0, mostCounts) }
}

function doubtFinding(figures: readonly ProfileFigure[]): DoubtFinding {
  const compared = figures.filter(({ isTested }) => isTested)
  const cells = figures.map(({ cell }) => cell)
  return {
    kind: 'doubt',
    compared: compared.length,
    similar: compared.filter(({ outcome }) => outcome === 'similar').length,
    few: figures.filter(
      (figure) =>
        hasCounts(figure) && figure.cell.kind === 'number' && (figure.cell.numerator ?? 0) < fewCases,
    ),
    withheld: cells.filter((cell) => cell.kind === 'absent' && cell.status === 'withheld').length,
    flagged: cells.filter((cell) => cell.kind === 'number' && cell.flag !== undefined).length,
  }
}

export function findingsOf(figures: readonly ProfileFigure[]): Findings {
  const beside = besideFinding(figures)
  const change = changeFinding(figures)
  const rank = rankFinding(figures)
  const before = [
    ...beside.higher,
    ...beside.lower,
    ...(change.largest ? [change.largest] : []),
    ...rank.highest,
    ...rank.lowest,
  ]
  return [beside, change, rank, countFinding(figures, before), doubtFinding(figures)]
}
