import { memo } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { chooseIndicator, chooseIndicatorAt } from '../../state/viewStore.ts'
import styles from './indicatorPicker.module.css'
import { levelNames, levelsOf } from './whereElse.ts'

interface Props {
  readonly indicator: Indicator
  readonly level: string
  readonly isChosen: boolean
}

/** One indicator. Where the level has no figures of it, it says where there are some, and choosing it goes there. */
export const IndicatorOption = memo(function IndicatorOption({ indicator, level, isChosen }: Props) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const texts = useTexts().shell.picker
  const levels = levelsOf(indicator, manifest)
  const finest = levels.at(-1)
  const isHere = levels.some(({ id }) => id === level)
  const choose = () => {
    if (isHere) chooseIndicator(indicator.id)
    else if (finest) chooseIndicatorAt(finest.id, indicator.id)
  }
  return (
    <li>
      <label className={styles.option}>
        <input
          type="radio"
          name={`indicator-of-${indicator.topic}`}
          className="visually-hidden"
          checked={isChosen}
          disabled={!finest}
          onChange={choose}
        />
        <span className={`${styles.name} ${isHere ? '' : styles.elsewhere}`}>
          {textIn(indicator.shortName ?? indicator.name, language)}
          {!isHere && (
            <span className={styles.note}>
              {' '}
              {finest ? texts.onlyAt(levelNames(levels, language)) : texts.noFigures}
            </span>
          )}
        </span>
        {indicator.headline && (
          <span className={styles.headline} title={texts.headline}>
            <span className="visually-hidden">({texts.headline})</span>
          </span>
        )}
      </label>
    </li>
  )
})
