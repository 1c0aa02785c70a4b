import { HeatKey } from '../../charts/heatmap/HeatKey.tsx'
import { absentStatuses } from '../../core/release/status.ts'
import { absentSlot } from '../../core/scene/paint/absentSlots.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { rampOf } from '../../drawing/grids/heatCells.ts'

/** What the colours mean: the ramps and absences that occur, with their number. */
export function HeatmapKey({ columns }: { columns: readonly ProfileColumn[] }) {
  const f = formatsFor(useLanguage())
  const { heatmap } = useTextsOf(profileTexts)
  const ramps = (['judged', 'neutral'] as const).filter((ramp) =>
    columns.some(({ indicator }) => rampOf(indicator) === ramp),
  )
  const absences = absentStatuses.flatMap((status) => {
    const count = columns
      .flatMap((column) => column.absences)
      .reduce((sum, absence) => sum + (absence.status === status ? absence.count : 0), 0)
    if (count === 0) return []
    const { color, pattern } = absentSlot(status)
    return [{ color, pattern, word: `${f.status(status)} (${f.count(count)})` }]
  })
  return (
    <HeatKey
      label={heatmap.keyTitle}
      ramps={ramps.map((ramp) => ({ ramp, ...heatmap.ramp[ramp] }))}
      absences={absences}
    />
  )
}
