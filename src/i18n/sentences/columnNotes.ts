// What has to be said beside an indicator's name in charts over several: another period, areas without a number, a file that
// did not come.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { formatsFor, type Formats } from '../formats.ts'
import type { Texts } from '../de.ts'
import type { ProfileTexts } from '../texts/profile.ts'

/** "Stand 2020", "2 geheim zu halten"; nothing where all is as chosen and complete. */
export function columnNotes(
  column: ProfileColumn,
  f: Formats,
  texts: ProfileTexts['common'],
): readonly string[] {
  if (column.gap) return [texts[column.gap]]
  return [
    ...(column.isEarlier && column.period !== undefined ? [texts.period(f.period(column.period))] : []),
    ...column.absences.map(({ status, count }) => texts.absent(f.count(count), f.status(status))),
  ]
}

/** An indicator of a profile in one of its states, as far as words need it. */
export type ProfileState = { readonly indicator: Indicator } & (
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly fault: Fault; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly column: ProfileColumn }
)
interface Fault {
  readonly code: keyof Texts['data']['reason']
  readonly file: string
  readonly detail: string
}

interface AxisWords {
  readonly id: string
  readonly name: string
  readonly isDrawn: boolean
  readonly notes: readonly string[]
  readonly state?: string
  readonly retry?: { readonly label: string; readonly act: () => void }
}

/** An indicator in the list that explains numbered axes. */
export function axisEntry(
  item: ProfileState,
  language: Language,
  texts: ProfileTexts['common'],
  data: Texts['data'],
): AxisWords {
  const { indicator } = item
  const base = { id: indicator.id, name: textIn(indicator.name, language), isDrawn: item.kind === 'ready' }
  if (item.kind === 'loading') return { ...base, notes: [], state: texts.loading }
  if (item.kind === 'failed') {
    const { code, file, detail } = item.fault
    return {
      ...base,
      notes: [],
      state: data.reason[code](file, detail),
      retry: { label: data.retry, act: item.retry },
    }
  }
  const isNeutral = indicator.direction === 'neutral'
  const notes = columnNotes(item.column, formatsFor(language), texts)
  return { ...base, notes: [...(isNeutral ? [texts.neutral] : []), ...notes] }
}
