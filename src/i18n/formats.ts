// Numbers, periods and states as people read them, the German ones by German custom: 12.345 · 24,9 % · −2,1 Pp.
// Minus is U+2212, the space before a unit U+00A0, rounding commercial.
import type { Cell } from '../core/release/dataset.ts'
import type { Language } from '../core/release/localText.ts'
import type { Indicator } from '../core/release/manifest.ts'
import type { Status } from '../core/release/status.ts'
import { textIn } from '../core/release/textIn.ts'
import { breakDecimals } from './formats/breakDecimals.ts'
import { dateText, periodText, referencePeriodText } from './formats/timeTexts.ts'
import { roundHalfUp } from '../core/statistics/roundHalfUp.ts'
import { words } from './formats/words.ts'
import { singularUnit } from './sentences/grammar/singularUnit.ts'

export type Measured = Pick<Indicator, 'unit' | 'decimals'>
type Told = Pick<Indicator, 'unit' | 'decimals' | 'kind' | 'categories'>

export interface Formats {
  /** 12.345,6: exactly `decimals` digits */
  readonly number: (value: number, decimals: number) => string
  /** 12.345: without decimals */
  readonly count: (value: number) => string
  /** 24,9 % · 1 Kind: in the indicator's decimals and unit, beside exactly one in the singular */
  readonly value: (indicator: Measured, value: number) => string
  /** 24,9: the same without unit, for columns and axes */
  readonly bare: (indicator: Measured, value: number) => string
  /** A number with unit, or the status in words. Categories by their label. */
  readonly cell: (indicator: Told, cell: Cell) => string
  /** −2,1 Pp. for percentages, +120 € else; nothing to sign where it rounds to zero */
  readonly difference: (indicator: Measured, value: number) => string
  /** +8,9: the same without unit */
  readonly bareDifference: (indicator: Measured, value: number) => string
  /** 24,7 bis 27,3 % */
  readonly interval: (indicator: Measured, lower: number, upper: number) => string
  /** 62 %: of a fraction from 0 to 1 */
  readonly percent: (fraction: number, decimals?: number) => string
  /** Labels of class limits: as few decimals as tell them apart. */
  readonly breakLabels: (indicator: Measured, breaks: readonly number[]) => readonly string[]
  /** bis 5 % · über 5 bis 9 % · über 24 %: class `index`, by the convention (lower, upper] */
  readonly classRange: (indicator: Measured, breaks: readonly number[], index: number) => string
  /** 2024 · 30.06.2024 · Juni 2024 · 2. Quartal 2024 · 2022 bis 2024 */
  readonly period: (period: string) => string
  /** 31.12.2024 · Schuljahr 2024: the period with the indicator's reference date */
  readonly referencePeriod: (indicator: Pick<Indicator, 'referenceDate'>, period: string) => string
  /** 21.11.2026, of `YYYY-MM-DD` */
  readonly date: (day: string) => string
  /** 1,2 MB */
  readonly bytes: (bytes: number) => string
  /** A, B und C */
  readonly list: (items: readonly string[]) => string
  readonly status: (status: Status) => string
  /** Order of names in this language, numbers in them by size. */
  readonly compare: (a: string, b: string) => number
}

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' }
const nbsp = '\u00a0'
const minus = '\u2212'
const isOne = /^\u2212?1$/

function withUnit(text: string, symbol: string, language: Language): string {
  if (symbol === '') return text
  const isClose = language === 'en' && /^[%‰°]/.test(symbol)
  return `${text}${isClose ? '' : nbsp}${symbol}`
}

function numbersIn(language: Language): (value: number, decimals: number) => string {
  const byDecimals = new Map<number, Intl.NumberFormat>()
  return (value, decimals) => {
    const known = byDecimals.get(decimals)
    const format =
      known ??
      new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
    if (!known) byDecimals.set(decimals, format)
    return format.format(roundHalfUp(value, decimals)).replace('-', minus)
  }
}

function bytesText(bytes: number, number: Formats['number']): string {
  if (bytes < 1000) return `${number(bytes, 0)}${nbsp}B`
  if (bytes < 1_000_000) return `${number(bytes / 1000, 0)}${nbsp}kB`
  return `${number(bytes / 1_000_000, 1)}${nbsp}MB`
}

function makeFormats(language: Language): Formats {
  const word = words[language]
  const number = numbersIn(language)
  // Made when needed: a frame's first figures neither list nor sort, and the browser takes long for each.
  let lists: Intl.ListFormat | undefined
  let collator: Intl.Collator | undefined
  const symbolOf = ({ unit }: Measured) => textIn(unit.symbol, language)
  const bare: Formats['bare'] = (indicator, value) => number(value, indicator.decimals)
  const value: Formats['value'] = (indicator, x) => {
    const [text, symbol] = [bare(indicator, x), symbolOf(indicator)]
    return withUnit(text, isOne.test(text) ? singularUnit(symbol, language) : symbol, language)
  }
  const bareDifference: Formats['bareDifference'] = (indicator, x) =>
    `${roundHalfUp(x, indicator.decimals) > 0 ? '+' : ''}${bare(indicator, x)}`
  const breakLabels: Formats['breakLabels'] = ({ decimals }, breaks) => {
    const digits = breakDecimals(breaks, decimals)
    return breaks.map((limit) => number(limit, digits))
  }
  return {
    number,
    count: (x) => number(x, 0),
    value,
    bare,
    cell: (indicator, cell) => {
      if (cell.kind === 'absent') return word.status[cell.status]
      if (indicator.kind !== 'category') return value(indicator, cell.value)
      const category = indicator.categories?.[cell.value]
      return category ? textIn(category.label, language) || category.value : word.status.missing
    },
    bareDifference,
    difference: (indicator, x) => {
      const symbol = symbolOf(indicator)
      const text = bareDifference(indicator, x)
      return symbol === '%' ? `${text}${nbsp}${word.percentagePoints}` : withUnit(text, symbol, language)
    },
    interval: (indicator, lower, upper) => `${bare(indicator, lower)} ${word.to} ${value(indicator, upper)}`,
    percent: (fraction, decimals = 0) => withUnit(number(fraction * 100, decimals), '%', language),
    breakLabels,
    classRange: (indicator, breaks, index) => {
      const labels = breakLabels(indicator, breaks)
      const [lower, upper] = [labels[index - 1], labels[index]]
      const unit = symbolOf(indicator)
      if (lower === undefined && upper === undefined) return word.allValues
      if (upper === undefined) return `${word.over} ${withUnit(lower ?? '', unit, language)}`
      const end = `${word.upTo} ${withUnit(upper, unit, language)}`
      return lower === undefined ? end : `${word.over} ${lower} ${word.to} ${withUnit(upper, unit, language)}`
    },
    period: (period) => periodText(period, language),
    referencePeriod: ({ referenceDate }, period) =>
      referencePeriodText(period, textIn(referenceDate, language), language),
    date: (day) => dateText(day, language),
    bytes: (x) => bytesText(x, number),
    list: (items) => {
      lists ??= new Intl.ListFormat(locales[language], { type: 'conjunction' })
      return lists.format(items)
    },
    status: (status) => word.status[status],
    compare: (a, b) => {
      collator ??= new Intl.Collator(locales[language], { numeric: true })
      return collator.compare(a, b)
    },
  }
}

const known: Partial<Record<Language, Formats>> = {}

/** Made when it is asked for: a page speaks one language. */
export const formatsFor = (language: Language): Formats => (known[language] ??= makeFormats(language))
