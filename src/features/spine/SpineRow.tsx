import { SpineBar } from '../../charts/spine/SpineBar.tsx'
import { textIn } from '../../core/release/localText.ts'
import type { Cell } from '../../core/release/dataset.ts'
import { profileEntry } from '../../core/scene/profile/profileEntry.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { spineScale } from '../../core/scene/profile/spineScale.ts'
import type { AreaRow } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { IndicatorButton } from './IndicatorButton.tsx'
import styles from './spinePanel.module.css'

interface Props {
  readonly column: ProfileColumn
  readonly area: AreaRow
  readonly width: number
  /** No column of its own for the whole's value: it stands below the area's. */
  readonly isNarrow: boolean
  readonly index: number
  readonly tabIndex: 0 | -1
  readonly onRead: (indicator: string | undefined) => void
}

/** The picture of one row; nothing where no area has a number. */
function Spine({ column, area, width }: Pick<Props, 'column' | 'area' | 'width'>) {
  const { cell, parent, outcome } = profileEntry(column, area)
  const marks = [cell, parent?.cell].flatMap((one) => (one?.kind === 'number' ? [one.value] : []))
  const scale = spineScale(column, marks)
  if (!scale || !column.spread) return null
  const { least, q1, q3, greatest } = column.spread
  return (
    <SpineBar
      width={width}
      ends={[scale.at(least), scale.at(greatest)]}
      band={[scale.at(q1), scale.at(q3)]}
      middle={0.5}
      outcome={outcome}
      {...(cell.kind === 'number' && { area: scale.at(cell.value) })}
      {...(parent?.cell.kind === 'number' && { parent: scale.at(parent.cell.value) })}
    />
  )
}

/** An indicator: name, the area's value with its standing in a word, the whole's value, the spine. */
export function SpineRow({ column, area, width, isNarrow, index, tabIndex, onRead }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(profileTexts)
  const { indicator, region, spread } = column
  const { cell, outcome } = profileEntry(column, area)
  // In little room units may stand on a line of their own, and names are short.
  const isTight = isNarrow && width < 130
  const valueText = (one: Cell) => {
    const text = f.cell(indicator, one)
    return isTight ? text.replaceAll('\u00a0', ' ') : text
  }
  const whole = region && valueText(region.cell)
  const isNeutral = indicator.direction === 'neutral'
  const period =
    column.isEarlier && column.period !== undefined && texts.common.period(f.period(column.period))
  const notes = [isNeutral && texts.common.neutral, period, column.gap && texts.common[column.gap]].filter(
    Boolean,
  )
  return (
    <tr
      className={styles.row}
      onPointerEnter={() => onRead(indicator.id)}
      onPointerLeave={() => onRead(undefined)}
    >
      <th scope="row" className={styles.name}>
        <IndicatorButton
          indicator={indicator}
          name={textIn((isTight ? indicator.shortName : undefined) ?? indicator.name, language)}
          index={index}
          tabIndex={tabIndex}
          onRead={onRead}
        />
        {notes.length > 0 && <span className={styles.note}>{notes.join(' · ')}</span>}
      </th>
      <td className={styles.value}>
        {column.gap === undefined && valueText(cell)}
        {cell.kind === 'number' && region && (
          <span className={styles.note}>{texts.common.outcome[outcome]}</span>
        )}
        {isNarrow && whole && <span className={styles.note}>({whole})</span>}
      </td>
      {!isNarrow && <td className={styles.whole}>{whole}</td>}
      <td className={styles.spine}>
        <Spine column={column} area={area} width={width} />
        {spread && region?.cell.kind !== 'number' && (
          <span className={styles.note}>{texts.spine.middleIsMedian}</span>
        )}
      </td>
    </tr>
  )
}
