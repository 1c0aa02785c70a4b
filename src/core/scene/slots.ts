// The ways of painting an area: classes or categories first, then the absences. Withheld and missing are classes too.
import { classify } from '../classification/classify.ts'
import { categoryColors } from '../classification/palettes.data.ts'
import { colorsOf, paletteFor } from '../classification/palette.ts'
import type { Cell, Dataset } from '../release/dataset.ts'
import { textIn, type Language } from '../release/localText.ts'
import { datasetEntryAt } from '../release/lookups.ts'
import type { Classes, Indicator } from '../release/manifest.ts'
import type { AbsentStatus } from '../release/status.ts'
import { datasetFacts } from './datasetFacts.ts'
import { remember2 } from './remember.ts'
import type { PaintSlot } from './scene.ts'

/** Greys between the map ground and the dark of the outlines; withheld is hatched over its own. */
const absentColors: Record<AbsentStatus, string> = {
  withheld: '#ffffff',
  missing: '#c3c8cd',
  notApplicable: '#d5d9dd',
  pending: '#b4babf',
  unreliable: '#ece7d8',
}

const absentSlot = (status: AbsentStatus): PaintSlot => ({
  kind: 'absent',
  status,
  color: absentColors[status],
  isHatched: status === 'withheld' || status === 'unreliable',
})

export interface Slots {
  readonly all: readonly PaintSlot[]
  /** Limits between classes; none for categories. */
  readonly breaks: readonly number[]
  /** From the least to the greatest value or break, over all periods; [0, 0] where no cell bears a number. */
  readonly domain: readonly [number, number]
}

function classSlots(
  breaks: readonly number[],
  domain: readonly [number, number],
  colors: readonly string[],
): PaintSlot[] {
  return colors.map((color, index) => ({
    kind: 'class',
    index,
    color,
    lower: breaks[index - 1] ?? domain[0],
    upper: breaks[index] ?? domain[1],
  }))
}

function categorySlots(indicator: Indicator, language: Language): PaintSlot[] {
  return (indicator.categories ?? []).map(({ value, label, color }, index) => ({
    kind: 'category',
    index,
    color: color ?? categoryColors[index % categoryColors.length] ?? absentColors.missing,
    label: textIn(label, language) || value,
  }))
}

function numericSlots(indicator: Indicator, classes: Classes | undefined, range: readonly [number, number]) {
  const breaks = classes?.breaks ?? []
  const domain = [
    Math.min(range[0], breaks[0] ?? range[0]),
    Math.max(range[1], breaks.at(-1) ?? range[1]),
  ] as const
  const colors = colorsOf(paletteFor(indicator.direction, classes?.palette), breaks.length + 1)
  return { painted: classSlots(breaks, domain, colors), breaks, domain }
}

function slotsIn(indicator: Indicator, dataset: Dataset, language: Language): Slots {
  const { range, absences } = datasetFacts(dataset)
  const absent = absences.map(absentSlot)
  if (!range) return { all: absent, breaks: [], domain: [0, 0] }
  if (indicator.kind === 'category')
    return { all: [...categorySlots(indicator, language), ...absent], breaks: [], domain: range }
  const classes = datasetEntryAt(indicator, dataset.level)?.classes
  const { painted, breaks, domain } = numericSlots(indicator, classes, range)
  return { all: [...painted, ...absent], breaks, domain }
}

/** Slots of an indicator at a level: the same object in every period, so that painters can keep what they made of it. */
export const slotsOf = remember2((indicator: Indicator, dataset: Dataset): Record<Language, Slots> => ({
  de: slotsIn(indicator, dataset, 'de'),
  en: slotsIn(indicator, dataset, 'en'),
}))
/**
 * Index of the slot that paints a cell. A category's value is its index among the indicator's categories; one that the
 * manifest does not know is painted as missing.
 */
export function slotOf(cell: Cell, slots: Slots, isCategory: boolean): number {
  if (cell.kind === 'number' && !isCategory) return classify(cell.value, slots.breaks)
  if (cell.kind === 'number' && slots.all[cell.value]?.kind === 'category') return cell.value
  const status = cell.kind === 'absent' ? cell.status : 'missing'
  return slots.all.findIndex((slot) => slot.kind === 'absent' && slot.status === status)
}
