// A difference of the comparison: +3,2 Pp. (0,4 bis 6,1); what chance may explain is called not clearly different.
import type { Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { Tray, TrayDifference } from '../../../core/scene/tray/trayOf.ts'
import { formatsFor } from '../../formats.ts'
import { trayTexts } from '../../texts/compare/tray.ts'

export interface DifferenceWords {
  /** Empty where the row is what the others are held against. */
  readonly value: string
  /** More than chance, or not to be tested: stands out. */
  readonly isStrong: boolean
  /** Follows as it is. */
  readonly rest: string
}

/** Undefined where there is nothing to say. */
export function differenceWords(
  { indicator }: Pick<Scene, 'indicator'>,
  { base, rows }: Tray,
  difference: TrayDifference,
  language: Language,
): DifferenceWords | undefined {
  const f = formatsFor(language)
  const texts = trayTexts[language]
  if (difference.kind === 'none') return undefined
  if (difference.kind === 'base')
    return rows.length > 1 ? { value: '', isStrong: false, rest: texts.isBase } : undefined
  const value = f.difference(indicator, difference.value)
  if (difference.kind === 'plain') {
    // Beside what contains every area the reason is the same in each row and stands once, below.
    const isSaidOnce = base?.kind !== 'area'
    return { value, isStrong: true, rest: isSaidOnce ? '' : `, ${texts.without[difference.reason]}` }
  }
  const { lower, upper } = difference
  const isClear = lower > 0 || upper < 0
  const interval = texts.interval(f.bare(indicator, lower), f.bare(indicator, upper))
  return { value, isStrong: isClear, rest: ` ${interval}${isClear ? '' : `, ${texts.notClear}`}` }
}
