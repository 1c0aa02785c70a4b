import { useId } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { movedTexts } from '../../i18n/texts/inequality/moved.ts'
import { chooseFrom, showMode } from '../../state/viewSettings.ts'
import { Button } from '../../ui/Button.tsx'
import type { Moved } from '../../core/scene/moved/movedOf.ts'
import styles from './moved.module.css'

/** Since when: an earlier period; and the way to the map of the same. */
export function FromChoice({ scene: { view }, moved }: { scene: Scene; moved: Moved }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(movedTexts)
  const id = useId()
  const { from, usual, earlier } = moved
  return (
    <div className={styles.choice}>
      <span className={styles.periods}>
        <label htmlFor={id}>{texts.from}</label>
        <select
          id={id}
          value={from}
          onChange={({ target }) => chooseFrom(target.value === usual ? undefined : target.value)}
        >
          {earlier.map((period) => (
            <option key={period} value={period}>
              {f.period(period)}
            </option>
          ))}
        </select>
        {texts.to(f.period(view.period))}
      </span>
      {view.mode === 'moved' ? (
        <span className={styles.isOnMap}>{texts.isOnMap}</span>
      ) : (
        <Button onClick={() => showMode('moved')}>{texts.onMap}</Button>
      )}
    </div>
  )
}
