import type { PatternSettings } from '../../core/scene/space/patternQuestion.ts'
import { greatestSeed, neighbourRules, permutationCounts } from '../../core/view/viewState.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import { setPanel } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import styles from './pattern.module.css'

interface Props {
  readonly settings: PatternSettings
  /** For so many areas, where the reader asks for no other number. */
  readonly usualPermutations: number
  /** km */
  readonly tolerance: number
}

/** Seed, number of draws and rule, with the method in words. */
export function PatternMethod({ settings, usualPermutations, tolerance }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const { pattern: texts, work } = useTextsOf(spaceTexts)
  return (
    <Disclosure button={work.how} buttonClass={styles.open} panelClass={styles.opened}>
      <div className={styles.settings}>
        <NumberField
          label={work.seed}
          value={String(settings.seed)}
          complaint={work.badSeed}
          onChange={(seed) => setPanel('seed', Math.min(greatestSeed, Math.max(0, Math.round(seed))))}
        />
        <label className={styles.setting}>
          {texts.permutations}
          <select
            value={settings.permutations}
            onChange={({ target }) => {
              const count = Number(target.value)
              setPanel('permutations', count === usualPermutations ? undefined : count)
            }}
          >
            {permutationCounts.map((count) => (
              <option key={count} value={count}>
                {f.count(count)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.setting}>
          {texts.rule}
          <select
            value={settings.rule}
            onChange={({ target }) =>
              setPanel(
                'neighbours',
                neighbourRules.find((rule) => rule === target.value),
              )
            }
          >
            {neighbourRules.map((rule) => (
              <option key={rule} value={rule}>
                {texts.rules[rule]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {texts.method.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{texts.gap(f.number(Math.max(1, tolerance * 1000), 0))}</p>
    </Disclosure>
  )
}
