// The period that a change is counted from.
import { comparePeriods } from '../../../core/release/period.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { useReportDraft } from '../../../state/reportStore.ts'
import { SelectField } from '../../report/builder/SelectField.tsx'

interface Props {
  readonly level: string
  /** The section's own; absent: those of the report. */
  readonly indicators: readonly string[] | undefined
  readonly from: string | undefined
  readonly onChange: (from: string | undefined) => void
}

/** All that any of the indicators has, the newest first; a chosen one that is gone stays in the list. */
function useStarts({ level, indicators, from }: Omit<Props, 'onChange'>): readonly string[] {
  const { manifest } = useRelease()
  const draft = useReportDraft()
  const ids = new Set(indicators?.length ? indicators : (draft?.indicators ?? []))
  const own = manifest.indicators.filter(({ id }) => ids.size === 0 || ids.has(id))
  const all = own.flatMap(({ datasets }) =>
    datasets.flatMap((entry) => (entry.level === level ? entry.periods : [])),
  )
  const [last] = all.toSorted((a, b) => comparePeriods(b, a))
  const starts = new Set([...all.filter((period) => period !== last), ...(from === undefined ? [] : [from])])
  return [...starts].toSorted((a, b) => comparePeriods(b, a))
}

export function FromField({ onChange, ...props }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(builderTexts).sections
  const starts = useStarts(props)
  return (
    <SelectField
      label={texts.from}
      value={props.from ?? ''}
      options={[
        { id: '', label: texts.firstComparable },
        ...starts.map((id) => ({ id, label: f.period(id) })),
      ]}
      onChange={(id) => onChange(id || undefined)}
    />
  )
}
