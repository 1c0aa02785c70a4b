import { textIn } from '../../core/release/localText.ts'
import { indicatorById, levelById } from '../../core/release/lookups.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { FaultNote } from '../../features/notices/FaultNote.tsx'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { useChosenIndicator, useChosenLevel } from '../../state/viewStore.ts'
import { usePageState } from '../open/usePageState.ts'
import type { Failure } from '../scene/useSceneData.ts'
import { usePageTitle } from '../scene/usePageTitle.ts'
import styles from './explore.module.css'
import { TitleBlock } from './TitleBlock.tsx'
import type { Screen } from './useScreen.ts'

interface Props {
  readonly failure: Failure
  readonly screen: Screen
}

/** The chosen view cannot be shown: its name, and why; nothing of another view in its place. */
export function FailedScene({ failure, screen }: Props) {
  const { manifest } = useRelease()
  usePageTitle(undefined)
  usePageState('error')
  const language = useLanguage()
  const texts = useTexts().data
  const indicator = indicatorById(manifest, useChosenIndicator() ?? '')
  const level = levelById(manifest, useChosenLevel() ?? '')
  const what =
    failure.of === 'indicator'
      ? texts.indicatorFailed(textIn(indicator?.name, language))
      : texts.outlinesFailed(textIn(level?.plural, language))
  return (
    <main className={`${styles.main} ${styles.single}`}>
      <div className={styles.middle}>
        <div className={styles.head}>{indicator && <TitleBlock indicator={indicator} screen={screen} />}</div>
        <div id="map" tabIndex={-1} className={styles.failed}>
          <div id="figures" tabIndex={-1} role="alert">
            <FaultNote
              what={what}
              fault={failure.fault}
              onRetry={failure.retry}
              rest={failure.of === 'indicator' ? texts.restWorks : texts.otherLevelsWork}
            />
          </div>
        </div>
      </div>
    </main>
  )
}
