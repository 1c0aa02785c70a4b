// Painting of values as they are: categories, or classes with their absences. Remembered per dataset and choice, so that painters
// get the same slots in every period.
import { categoryColorsOf } from '../../classification/palette.ts'
import { textIn } from '../../release/localText.ts'
import type { DatasetEntry, Indicator, Manifest } from '../../release/manifest.ts'
import type { Dataset } from '../../release/dataset.ts'
import type { ViewState } from '../../view/viewState.ts'
import { datasetFacts } from '../datasetFacts.ts'
import { remember2 } from '../remember.ts'
import type { PaintSlot } from '../scene.ts'
import { absentSlot } from './absentSlots.ts'
import { classColors } from './classColors.ts'
import { fencesOf, limitsOf, type Limits } from './limits.ts'
import { placesOf, type Painting } from './painting.ts'
import { spanValues } from './spanValues.ts'

export interface PaintInput {
  readonly manifest: Manifest
  readonly indicator: Indicator
  readonly entry: DatasetEntry
  readonly dataset: Dataset
  readonly view: ViewState
  /** Limits that were worked out elsewhere, because it takes long: by `limitsKey`. */
  readonly limits?: ReadonlyMap<string, readonly number[]>
}

/** What the limits of a view's classes depend on, beside the dataset. */
export const limitsKey = ({ classes, period, isZeroApart }: ViewState): string =>
  JSON.stringify([classes, classes?.span === 'period' && period, isZeroApart])

const zeroColor = '#f7f7f5'

export function classSlots(
  breaks: readonly number[],
  domain: readonly [number, number],
  colors: readonly string[],
): PaintSlot[] {
  return colors.map((color, index) => ({
    kind: 'class',
    index,
    color,
    pattern: 'none',
    lower: breaks[index - 1] ?? domain[0],
    upper: breaks[index] ?? domain[1],
  }))
}

/** The reader's palette wins over the atlas's own colours, those over the usual ones. */
function categorySlots({ manifest, indicator, view }: PaintInput): PaintSlot[] {
  const colors = categoryColorsOf(view.palette?.id, manifest.palettes)
  const isChosen = view.palette !== undefined
  return (indicator.categories ?? []).map(({ value, label, color }, index) => ({
    kind: 'category',
    index,
    color: (isChosen ? undefined : color) ?? colors[index % colors.length] ?? '#8f9091',
    pattern: 'none',
    label: textIn(label, view.language) || value,
  }))
}

/** The span of values and limits; wide enough for both. */
export function domainOf(
  range: readonly [number, number],
  breaks: readonly number[],
): readonly [number, number] {
  return [Math.min(range[0], breaks[0] ?? range[0]), Math.max(range[1], breaks.at(-1) ?? range[1])]
}

/** Values on both sides of zero are two-sided, and so is what the indicator calls a change. */
const centreOfValues = ({ kind }: Indicator, [least, greatest]: readonly [number, number]) =>
  (kind === 'change' || least < 0) && greatest > 0 && least <= 0 ? 0 : undefined

/** Limits that are given say it alone: no value beyond them changes a colour, and levels with the same limits look the same. */
const centreOfLimits = ({ kind }: Indicator, least: number, greatest: number): number | undefined =>
  (kind === 'change' ? least <= 0 : least < 0) && greatest >= 0 ? 0 : undefined

/** Where the two sides meet, and the ends that a diverging palette is spread between. */
function sidesOf(indicator: Indicator, { method, breaks }: Limits, range: readonly [number, number]) {
  const [least, greatest] = [breaks[0], breaks.at(-1)]
  const isGiven = method === 'fixed' || method === 'manual'
  if (!isGiven || least === undefined || greatest === undefined)
    return { centre: centreOfValues(indicator, range), ends: domainOf(range, breaks) }
  return { centre: centreOfLimits(indicator, least, greatest), ends: [least, greatest] as const }
}

function classPainting(input: PaintInput, range: readonly [number, number]) {
  const { manifest, indicator, entry, dataset, view } = input
  const values = (span: 'all' | 'period') => spanValues(dataset, span, view.period)
  const span = view.classes?.span ?? 'all'
  const known = input.limits?.get(limitsKey(view))
  const limits = limitsOf(
    view.classes,
    entry.classes,
    () => {
      const own = values(span)
      return view.isZeroApart ? own.filter((value) => value !== 0) : own
    },
    known,
  )
  const domain = domainOf(range, limits.breaks)
  const { centre, ends } = sidesOf(indicator, limits, range)
  const colors = classColors(limits.breaks, ends, {
    indicator,
    shipped: entry.classes?.palette,
    choice: view.palette,
    own: manifest.palettes ?? [],
    centre,
  })
  const fences = view.areOutliersMarked ? fencesOf(values(span)) : undefined
  return { limits, domain, slots: classSlots(limits.breaks, domain, colors), fences }
}

function paint(input: PaintInput): Painting {
  const { dataset, indicator, view } = input
  const { range, absences } = datasetFacts(dataset)
  const rest = absences.map(absentSlot)
  const plain = { breaks: [], domain: range ?? ([0, 0] as const), method: 'fixed', span: 'all' } as const
  if (!range) return { ...plain, slots: rest, ...placesOf(rest) }
  if (indicator.kind === 'category') {
    const slots = [...categorySlots(input), ...rest]
    return { ...plain, slots, ...placesOf(slots) }
  }
  const { limits, domain, slots: classes, fences } = classPainting(input, range)
  const zero: readonly PaintSlot[] = view.isZeroApart
    ? [{ kind: 'zero', color: zeroColor, pattern: 'none' }]
    : []
  const slots = [...classes, ...zero, ...rest]
  return {
    ...limits,
    domain,
    slots,
    ...placesOf(slots),
    ...(fences && { fences }),
    ...(view.isZeroApart && { zeroSlot: classes.length }),
  }
}

const paintings = remember2((_indicator: Indicator, _dataset: Dataset) => new Map<string, Painting>())

export function valuePainting(input: PaintInput): Painting {
  const { indicator, dataset, view } = input
  const own = paintings(indicator, dataset)
  const key = JSON.stringify([limitsKey(view), view.palette, view.areOutliersMarked, view.language])
  const known = own.get(key)
  if (known) return known
  const painting = paint(input)
  own.set(key, painting)
  return painting
}
