import type { TrayRow } from '../../core/scene/tray/trayOf.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../i18n/texts/compare/tray.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { TrayMoves } from './useTrayMoves.ts'
import styles from './compare.module.css'

interface Props {
  readonly row: TrayRow
  readonly index: number
  readonly last: number
  readonly moves: TrayMoves
}

/** At an end a button stays, without effect: it would lose the focus otherwise. */
export function RowButtons({ row, index, last, moves }: Props) {
  const texts = useTextsOf(trayTexts)
  const { name } = row.figures.row
  return (
    <span className={styles.buttons}>
      {last > 0 && (
        <>
          <button
            type="button"
            className={styles.up}
            data-button="up"
            aria-label={texts.up(name)}
            aria-disabled={index === 0}
            onClick={() => moves.move(row, index - 1, 'up')}
          >
            <Icon name="chevron" size={14} />
          </button>
          <button
            type="button"
            className={styles.down}
            data-button="down"
            aria-label={texts.down(name)}
            aria-disabled={index === last}
            onClick={() => moves.move(row, index + 1, 'down')}
          >
            <Icon name="chevron" size={14} />
          </button>
        </>
      )}
      <button
        type="button"
        data-button="remove"
        aria-label={texts.remove(name)}
        onClick={() => moves.remove(row)}
      >
        <Icon name="close" size={13} />
      </button>
    </span>
  )
}
