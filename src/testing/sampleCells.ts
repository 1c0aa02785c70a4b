// The cells of the invented release: plain shares from counts, and every state that may stand instead or beside.
import type { Cell } from '../core/release/dataset.ts'
import { samplePlaces } from './sampleAreas.data.ts'

/** 1.96 standard errors of a share, kept inside 0 to 100: near enough to Wilson's limits for a sample. */
function shareOf(numerator: number, denominator: number): Cell {
  const p = numerator / denominator
  const margin = 196 * Math.sqrt((p * (1 - p)) / denominator)
  return {
    kind: 'number',
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
    lower: Math.max(0, 100 * p - margin),
    upper: Math.min(100, 100 * p + margin),
  }
}

type Place = (typeof samplePlaces)[number]

/** Half a point more each year. */
const countOf = ([, , , children, share]: Place, period: string) =>
  Math.round(children * (share + 0.005 * (Number(period) - 2018)))

function plainShare(places: readonly Place[], period: string): Cell {
  const numerator = places.reduce((sum, place) => sum + countOf(place, period), 0)
  const denominator = places.reduce((sum, [, , , children]) => sum + children, 0)
  return shareOf(numerator, denominator)
}

/** What stands instead of the plain value, or beside it, by place and period. */
const specialCells: Readonly<Record<string, (cell: Cell) => Cell>> = {
  'K2-1 2024': () => ({ kind: 'absent', status: 'withheld', denominator: 120 }),
  'K2-2 2024': () => ({ kind: 'absent', status: 'withheld', denominator: 150 }),
  'K3-4 2024': () => ({ kind: 'absent', status: 'missing' }),
  'K1-10 2023': () => ({ kind: 'absent', status: 'missing' }),
  'K2-1 2023': () => ({ kind: 'absent', status: 'withheld', denominator: 120 }),
  'K2-2 2023': () => ({ kind: 'absent', status: 'withheld', denominator: 150 }),
  'K2-3 2023': () => ({ kind: 'absent', status: 'notApplicable', denominator: 0 }),
  'K2-4 2023': () => ({ kind: 'absent', status: 'pending' }),
  'K2-5 2023': () => ({ kind: 'absent', status: 'unreliable' }),
  'K3-1 2023': (cell) => (cell.kind === 'number' ? { ...cell, flag: 'provisional' } : cell),
  'K3-2 2023': (cell) => (cell.kind === 'number' ? { ...cell, flag: 'revised' } : cell),
  'K3-3 2023': (cell) => (cell.kind === 'number' ? { ...cell, flag: 'estimated' } : cell),
  'K3-4 2023': (cell) => (cell.kind === 'number' ? { ...cell, flag: 'unreliable' } : cell),
}

const within = (level: string, id: string) =>
  samplePlaces.filter(([key, , parent]) => level === 'land' || (level === 'kreis' ? parent : key) === id)

function povertyCell(level: string, id: string, period: string): Cell {
  const cell = plainShare(within(level, id), period)
  if (level === 'ort') return specialCells[`${id} ${period}`]?.(cell) ?? cell
  const isUnknown = level === 'kreis' && id === 'K3' && period === '2024'
  return isUnknown ? { kind: 'absent', status: 'missing' } : cell
}

const childrenCell = (level: string, id: string): Cell => ({
  kind: 'number',
  value: within(level, id).reduce((sum, [, , , children]) => sum + children, 0),
})
const ageCell = (id: string, period: string): Cell => ({
  kind: 'number',
  value: 40 + (Number(id.slice(1)) * 3 + Number(period) - 2018) / 10,
})
/** Categories are numbered from 0 in the order of the manifest. */
const settingCell = (id: string): Cell =>
  id === 'K2-2'
    ? { kind: 'absent', status: 'missing' }
    : { kind: 'number', value: id.startsWith('K2') ? 0 : 1 }

/** By indicator. */
export const sampleCellOf: Readonly<Record<string, (level: string, id: string, period: string) => Cell>> = {
  kinderarmut: povertyCell,
  kinder: childrenCell,
  medianalter: (_, id, period) => ageCell(id, period),
  lage: (_, id) => settingCell(id),
}
