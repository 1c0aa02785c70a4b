import type { Indicator } from '../../core/release/manifest.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { chooseIndicator, showView } from '../../state/viewStore.ts'
import styles from './spinePanel.module.css'

interface Props {
  readonly indicator: Indicator
  readonly name: string
  readonly index: number
  readonly tabIndex: 0 | -1
  readonly onRead: (indicator: string | undefined) => void
}

/** A name that opens its indicator on the map. */
export function IndicatorButton({ indicator, name, index, tabIndex, onRead }: Props) {
  const texts = useTextsOf(profileTexts).common
  return (
    <button
      type="button"
      className={styles.open}
      data-row={index}
      tabIndex={tabIndex}
      title={texts.open(name)}
      onFocus={() => onRead(indicator.id)}
      onBlur={() => onRead(undefined)}
      onClick={() => {
        chooseIndicator(indicator.id)
        showView('map')
      }}
    >
      {name}
    </button>
  )
}
