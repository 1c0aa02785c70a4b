// Since when, and as what a change is measured.
import { useId } from 'react'
import { comparePeriods } from '../../core/release/period.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { chooseFrom, measureChange, useWished } from '../../state/viewStore.ts'
import { Choices } from '../../ui/Choices.tsx'
import styles from './modes.module.css'

interface Props {
  readonly scene: Scene
  readonly hasMeasure?: boolean
}

export function ChangeChoice({ scene, hasMeasure = false }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(modesTexts)
  const id = useId()
  const { view, mode, timeline } = scene
  const from = useWished('from', view)
  const change = useWished('change', view)
  const earlier = timeline.filter(
    ({ period, hasValues }) => hasValues && comparePeriods(period, view.period) < 0,
  )
  if (earlier.length === 0) return <p className={styles.note}>{texts.noEarlier}</p>
  const usual =
    ('from' in mode && view.from === undefined ? mode.from : undefined) ?? earlier[0]?.period ?? ''
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {texts.since}
      </label>
      <select
        id={id}
        className={styles.select}
        value={from ?? ''}
        onChange={(event) => chooseFrom(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{texts.sinceUsual(f.period(usual))}</option>
        {earlier.map(({ period }) => (
          <option key={period} value={period}>
            {f.period(period)}
          </option>
        ))}
      </select>
      {hasMeasure && (
        <Choices
          legend={texts.measure}
          selected={change}
          onSelect={measureChange}
          choices={[
            { id: 'absolute', label: texts.absolute },
            { id: 'relative', label: texts.relative },
          ]}
        />
      )}
    </>
  )
}
