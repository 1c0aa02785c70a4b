// Where a report begins: a template, or a file that was saved before.
import { presetDefinition } from '../../../core/view/reports/presets.ts'
import { presets } from '../../../core/view/reports/reportDefinition.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { reportTexts } from '../../../i18n/texts/report/document.ts'
import { openReportDraft } from '../../../state/reportStore.ts'
import { usePresetGround } from '../../report/data/usePresetGround.ts'
import styles from './builder.module.css'
import { OpenFile } from './OpenFile.tsx'

export function StartPage() {
  const texts = useTextsOf(builderTexts)
  const language = useLanguage()
  const ground = usePresetGround()
  return (
    <div id="figures" tabIndex={-1} className={styles.start}>
      <p>{texts.start.intro}</p>
      <ul className={styles.presets}>
        {presets.map((preset) => (
          <li key={preset}>
            <button
              type="button"
              className={styles.preset}
              disabled={!ground}
              onClick={() => ground && openReportDraft(presetDefinition(preset, ground))}
            >
              <strong>{reportTexts[language].presets[preset]}</strong>
              <span>{texts.start.notes[preset]}</span>
            </button>
          </li>
        ))}
      </ul>
      <OpenFile />
    </div>
  )
}
