import { textIn } from '../../core/release/localText.ts'
import { profileEntry } from '../../core/scene/profile/profileEntry.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { AreaRow } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { columnNotes } from '../../i18n/sentences/columnNotes.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import styles from './spinePanel.module.css'

interface Props {
  readonly column: ProfileColumn | undefined
  readonly area: AreaRow
}

/** The row pointed at: cases, interval, position, municipality. It keeps its place when nothing is pointed at. */
export function Readout({ column, area }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(profileTexts)
  if (!column) return <p className={styles.readout}>{texts.spine.readHint}</p>
  const { indicator } = column
  const { cell, parent, position } = profileEntry(column, area)
  const isNumber = cell.kind === 'number'
  const parts = [
    f.cell(indicator, cell),
    isNumber && cell.numerator !== undefined && cell.denominator !== undefined
      ? texts.common.countOf(f.count(cell.numerator), f.count(cell.denominator))
      : '',
    isNumber && cell.lower !== undefined && cell.upper !== undefined
      ? texts.common.interval(f.interval(indicator, cell.lower, cell.upper))
      : '',
    parent ? `${parent.name} ${f.cell(indicator, parent.cell)}` : '',
    position === undefined ? '' : texts.common.position(f.count(position), f.count(column.sorted.length)),
    ...columnNotes(column, f, texts.common),
  ]
  return (
    <p className={styles.readout}>
      <strong>{textIn(indicator.name, language)}</strong>: {parts.filter((part) => part !== '').join(' · ')}
    </p>
  )
}
