import { memo } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { ChoiceDrawer } from '../frame/ChoiceDrawer.tsx'
import styles from './explore.module.css'
import type { Screen } from './useScreen.ts'

interface Props {
  readonly indicator: Indicator
  readonly screen: Screen
}

/** What is shown, in its name and in plain words. */
export const TitleBlock = memo(function TitleBlock({ indicator, screen }: Props) {
  const language = useLanguage()
  const plain = textIn(indicator.plain ?? indicator.description, language)
  return (
    <div className={styles.title}>
      <h1 className={styles.name}>{textIn(indicator.name, language)}</h1>
      {screen !== 'wide' && <ChoiceDrawer />}
      {plain !== '' && <p className={styles.plain}>{plain}</p>}
    </div>
  )
})
