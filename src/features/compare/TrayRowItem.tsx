// One area of the tray: mark, name, value with its interval, what it was counted from, and the difference to the base.
import { MarkSymbol } from '../../charts/marks/MarkSymbol.tsx'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import type { Scale } from '../../drawing/scale/linear.ts'
import { textIn } from '../../core/release/localText.ts'
import { datasetEntryAt } from '../../core/release/lookups.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Tray, TrayRow } from '../../core/scene/tray/trayOf.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { rankText, rowWords } from '../../i18n/sentences.ts'
import { trayTexts } from '../../i18n/texts/compare/tray.ts'
import { hoverArea, useIsHovered } from '../../state/hoverStore.ts'
import { DifferenceText } from './DifferenceText.tsx'
import { IntervalMark } from './IntervalMark.tsx'
import { RowButtons } from './RowButtons.tsx'
import type { TrayMoves } from './useTrayMoves.ts'
import styles from './compare.module.css'

interface Props {
  readonly scene: Scene
  readonly tray: Tray
  readonly row: TrayRow
  readonly index: number
  readonly scale: Scale | undefined
  readonly moves: TrayMoves
}

/** The value that the row's difference is to, for its place on the scale. */
function baseValue(scene: Scene, { base, rows }: Tray, row: TrayRow): number | undefined {
  const { figures, difference } = row
  if (difference.kind === 'base') return undefined
  const cell =
    base?.kind === 'region'
      ? scene.region?.cell
      : base?.kind === 'parent'
        ? figures.parent?.cell
        : rows.find(({ key }) => base?.kind === 'area' && key === base.key)?.figures.row.cell
  return cell?.kind === 'number' ? cell.value : undefined
}

function Name({ row, index, moves }: Pick<Props, 'row' | 'index' | 'moves'>) {
  const language = useLanguage()
  const texts = useTextsOf(trayTexts)
  const { row: area, level } = row.figures
  const place = level ? textIn(level.name, language) : area.parentName
  const words = (
    <>
      {area.name}
      {place !== undefined && <span className={styles.place}> {place}</span>}
    </>
  )
  if (index === 0) return <span className={styles.name}>{words}</span>
  return (
    <button
      type="button"
      className={styles.name}
      data-button="first"
      title={texts.first(area.name)}
      onClick={() => moves.move(row, 0, 'down')}
    >
      {words}
    </button>
  )
}

export function TrayRowItem({ scene, tray, row, index, scale, moves }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(trayTexts)
  const { row: area, level } = row.figures
  const isHovered = useIsHovered(area.id) && level === undefined
  const { value, counts, flag } = rowWords(scene, area, language)
  const mark = areaMark(index)
  const isDrawn = scale !== undefined && area.cell.kind === 'number'
  const isUnpublished = level && area.cell.kind === 'absent' && !datasetEntryAt(scene.indicator, level.id)
  const unpublished = isUnpublished ? texts.notAtLevel(textIn(level.plural, language)) : undefined
  const details = [unpublished, counts, flag, area.rank && rankText(area.rank, language)].filter(
    (part) => part !== undefined,
  )
  return (
    // The focus belongs to the buttons inside; the row only hears of it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={isHovered ? `${styles.row} ${styles.isHovered}` : styles.row}
      onPointerEnter={() => hoverArea(level ? undefined : area.id)}
      onPointerLeave={() => hoverArea(undefined)}
      onFocus={({ target }) => target.matches(':focus-visible') && hoverArea(level ? undefined : area.id)}
      onBlur={() => hoverArea(undefined)}
    >
      <svg className={styles.mark} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
        <MarkSymbol mark={mark} />
      </svg>
      <Name row={row} index={index} moves={moves} />
      {isDrawn && area.cell.kind === 'number' && (
        <IntervalMark cell={area.cell} base={baseValue(scene, tray, row)} mark={mark} scale={scale} />
      )}
      <span className={isDrawn ? styles.value : styles.state}>
        {value}
        {area.cell.kind === 'number' && area.cell.lower !== undefined && area.cell.upper !== undefined && (
          <span className="visually-hidden">
            {' '}
            ({f.interval(scene.indicator, area.cell.lower, area.cell.upper)})
          </span>
        )}
      </span>
      <DifferenceText scene={scene} tray={tray} difference={row.difference} />
      {details.length > 0 && <span className={styles.details}>{details.join(' · ')}</span>}
      <RowButtons row={row} index={index} last={tray.rows.length - 1} moves={moves} />
    </li>
  )
}
