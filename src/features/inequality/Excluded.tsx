import type { AreaGroups } from '../../core/scene/inequality/areaGroups.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { inequalityTexts } from '../../i18n/texts/inequality/inequality.ts'

/** So many are named; of more only the number. */
const named = 8

/** Areas that are in no measure, by name and reason. */
export function Excluded({ excluded }: Pick<AreaGroups, 'excluded'>) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(inequalityTexts)
  if (excluded.length === 0) return null
  const names = excluded
    .slice(0, named)
    .map(({ row, why }) => texts.excludedOf(row.name, why === 'noCounts' ? texts.noCountsOf : f.status(why)))
  const rest = excluded.length - names.length
  const list = rest > 0 ? [...names, texts.andMore(f.count(rest))] : names
  return <p>{texts.excluded(f.count(excluded.length), f.list(list))}</p>
}
