// Painting by outcome: higher, similar, lower, not comparable; and of two indicators, three classes of each.
import { bivariateColors } from '../../classification/color/bivariateColors.ts'
import { outcomeColors } from '../../classification/color/outcomeColors.ts'
import type { Dataset } from '../../release/dataset.ts'
import { datasetFacts } from '../datasetFacts.ts'
import { remember, remember2 } from '../remember.ts'
import { outcomes, type Outcome, type PaintSlot } from '../scene.ts'
import { absentSlot } from './absentSlots.ts'
import { placesOf, type Painting } from './painting.ts'

const outcomeSlots: readonly PaintSlot[] = outcomes.map((outcome) => ({
  kind: 'outcome',
  outcome,
  color: outcomeColors[outcome],
  pattern: outcome === 'notComparable' ? 'sparse' : 'none',
}))

const plain = { breaks: [], method: 'fixed', span: 'all' } as const

export const outcomePainting = remember((dataset: Dataset): Painting => {
  const { range, absences } = datasetFacts(dataset)
  const slots = [...outcomeSlots, ...absences.map(absentSlot)]
  return { ...plain, domain: range ?? [0, 0], slots, ...placesOf(slots) }
})

export const outcomePlace = (outcome: Outcome): number => outcomes.indexOf(outcome)

/** Classes of each of two indicators. */
export const pairClasses = 3

const pairSlots: readonly PaintSlot[] = bivariateColors().flatMap((row, second) =>
  row.map((color, first): PaintSlot => ({ kind: 'pair', first, second, color, pattern: 'none' })),
)

export const pairPainting = remember2((dataset: Dataset, other: Dataset): Painting => {
  const [own, others] = [datasetFacts(dataset), datasetFacts(other)]
  const absences = [...new Set([...own.absences, ...others.absences])]
  const slots = [...pairSlots, ...absences.map(absentSlot)]
  return { ...plain, domain: own.range ?? [0, 0], slots, ...placesOf(slots) }
})

export const pairPlace = (first: number, second: number): number => second * pairClasses + first
