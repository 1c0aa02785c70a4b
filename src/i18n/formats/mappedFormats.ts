// Numbers of what the map paints: values, their differences between two periods, or changes in per cent.
import type { Cell } from '../../core/release/dataset.ts'
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Legend, Scene } from '../../core/scene/scene.ts'
import { formatsFor, type Measured } from '../formats.ts'
import { breakDecimals } from './breakDecimals.ts'
import { words } from './words.ts'

type Painted = Pick<Scene, 'indicator' | 'measure'>

const inUnit = (de: string, en: string, decimals: number): Measured => ({
  unit: { symbol: { de, en }, name: {} },
  decimals,
})

/** Unit and decimals of what is painted; differences of percentages are percentage points. */
export function mappedUnit({ indicator, measure }: Painted, language: Language): Measured {
  if (measure === 'value') return indicator
  if (measure === 'percent') return inUnit('%', '%', 1)
  if (textIn(indicator.unit.symbol, language) !== '%') return indicator
  return inUnit(words.de.percentagePoints, words.en.percentagePoints, indicator.decimals)
}

/** The same as a sentence says it: percentage points in full. */
export function spokenUnit(scene: Painted, language: Language): Measured {
  const unit = mappedUnit(scene, language)
  const isPoints = scene.measure === 'difference' && unit !== scene.indicator
  return isPoints ? inUnit('Prozentpunkte', 'percentage points', unit.decimals) : unit
}

/** 24,9 % · 1 Kind */
export const valueText = (unit: Measured, x: number, language: Language): string =>
  formatsFor(language).value(unit, x)

/** With as many decimals as show these numbers whole: a limit that the reader set is not rounded. */
export const exactUnit = <Unit extends Measured>(unit: Unit, ...limits: readonly number[]): Unit => ({
  ...unit,
  decimals: Math.max(unit.decimals, breakDecimals([...new Set(limits)], mostDecimals)),
})
const mostDecimals = 6

/** Of class limits: given ones whole, those that came of the values as values are. */
export const limitUnit = <Unit extends Measured>(
  unit: Unit,
  { method, breaks }: Pick<Legend, 'method' | 'breaks'>,
): Unit => (method === 'manual' || method === 'fixed' ? exactUnit(unit, ...breaks) : unit)

/** The same of what the map paints. */
export const classUnit = (scene: Painted & Pick<Scene, 'legend'>, language: Language): Measured =>
  limitUnit(mappedUnit(scene, language), scene.legend)

/** A limit set by the reader, or one that came of the values and is rounded as they are. */
export const limitText = (indicator: Indicator, limit: number, isSet: boolean, language: Language): string =>
  valueText(isSet ? exactUnit(indicator, limit) : indicator, limit, language)

/** The same of a reference that is a number the reader set. */
export const targetText = (indicator: Indicator, cell: Cell, language: Language): string =>
  cell.kind === 'number'
    ? limitText(indicator, cell.value, true, language)
    : cellText(indicator, cell, language)

/** +2,1 Pp. · −3,4 % · 0 Kinder */
export function signedText(unit: Measured, x: number, language: Language): string {
  const isRise = formatsFor(language).bareDifference(unit, x).startsWith('+')
  return `${isRise ? '+' : ''}${valueText(unit, x, language)}`
}

/** A number with unit, a category by its label, an absence in words. */
export const cellText = (indicator: Indicator, cell: Cell, language: Language): string =>
  cell.kind === 'absent' || indicator.kind === 'category'
    ? formatsFor(language).cell(indicator, cell)
    : valueText(indicator, cell.value, language)

/** +2,1 Pp. · −3,4 % · 24,9 %; an absence in words. */
export function mappedText(scene: Painted, cell: Cell, language: Language): string {
  if (cell.kind === 'absent' || scene.measure === 'value') return cellText(scene.indicator, cell, language)
  return signedText(mappedUnit(scene, language), cell.value, language)
}
