// Which areas are coloured: one choice among the levels of the atlas.
import { memo } from 'react'
import { textIn } from '../../core/release/localText.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { chooseLevel, useChosenIndicator, useChosenLevel } from '../../state/viewStore.ts'
import { hasFigures, levelsOffered } from './levelsOffered.ts'
import styles from './levelSwitch.module.css'

export const LevelSwitch = memo(function LevelSwitch() {
  const { manifest } = useRelease()
  const chosen = useChosenLevel()
  const indicator = useChosenIndicator()
  const language = useLanguage()
  const texts = useTexts().shell.level
  const levels = levelsOffered(manifest, chosen)
  if (levels.length < 2) return null
  return (
    <fieldset className={styles.levels}>
      <legend className={styles.title}>{texts.title}</legend>
      <div className={styles.segments}>
        {levels.map((level) => {
          const isEmpty = !hasFigures(manifest, indicator, level.id)
          return (
            <label key={level.id} className={styles.segment}>
              <input
                type="radio"
                name="level"
                className="visually-hidden"
                checked={level.id === chosen}
                disabled={isEmpty}
                onChange={() => chooseLevel(level.id)}
              />
              <span className={styles.name}>
                {textIn(level.plural, language)}
                {isEmpty && <span className={styles.note}> {texts.noFigures}</span>}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
})
