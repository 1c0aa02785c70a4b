// Since when, and as what a change is measured.
import { useId } from 'react'
import { datasetEntryAt, editionFor } from '../../core/release/lookups.ts'
import { hasTrueZero } from '../../core/release/hasTrueZero.ts'
import { comparePeriods } from '../../core/release/period.ts'
import { firstOfChange } from '../../core/scene/mode/twoPeriods.ts'
import { periodsShown } from '../../core/scene/picture/periodsShown.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { chooseFrom, measureChange } from '../../state/viewSettings.ts'
import { useWished } from '../../state/viewStore.ts'
import { Choices } from '../../ui/Choices.tsx'
import styles from './modes.module.css'

interface Props {
  readonly scene: Scene
  readonly hasMeasure?: boolean
}

/** Earlier periods: two maps stand on the same outlines, and what cannot stand there for others is told apart. */
function earlierOf(scene: Scene) {
  const { view, timeline, indicator, level, edition } = scene
  const entry = datasetEntryAt(indicator, level.id)
  const periods = timeline
    .filter(({ period, hasValues }) => hasValues && comparePeriods(period, view.period) < 0)
    .map(({ period }) => period)
  if (view.mode !== 'swipe') return { possible: periods, elsewhere: [] }
  const shown = periodsShown(scene)
  return {
    possible: periods.filter((period) => shown.includes(period)),
    elsewhere: periods.filter((period) => editionFor(level, entry, period).id !== edition.id),
  }
}

export function ChangeChoice({ scene, hasMeasure = false }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(modesTexts)
  const id = useId()
  const { shell } = useTexts()
  const { view, indicator } = scene
  const from = useWished('from', view)
  const change = useWished('change', view)
  const { possible, elsewhere } = earlierOf(scene)
  const usual = firstOfChange(indicator, { periods: possible }, view.period, undefined)
  if (usual === undefined)
    return (
      <p className={styles.note}>{elsewhere.length > 0 ? shell.mapTools.noOtherPeriod : texts.noEarlier}</p>
    )
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
        {elsewhere.map((period) => (
          <option key={period} value={period} disabled>
            {texts.otherOutlines(f.period(period))}
          </option>
        ))}
        {possible.map((period) => (
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
            hasTrueZero(scene.indicator)
              ? { id: 'relative', label: texts.relative }
              : { id: 'relative', label: texts.relative, note: texts.noRelative, isDisabled: true },
          ]}
        />
      )}
    </>
  )
}
