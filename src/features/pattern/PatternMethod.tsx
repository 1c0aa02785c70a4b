import type { PatternSettings } from '../../core/scene/space/patternQuestion.ts'
import type { ContiguityRule } from '../../core/statistics/space/contiguity.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import styles from './pattern.module.css'

interface Props {
  readonly settings: PatternSettings
  /** km */
  readonly tolerance: number
  readonly onChange: (settings: PatternSettings) => void
}

const permutationChoices = [999, 4999, 9999] as const
const rules: readonly ContiguityRule[] = ['queen', 'rook']
const greatestSeed = 4294967295

/** Seed, number of draws and rule, with the method in words. */
export function PatternMethod({ settings, tolerance, onChange }: Props) {
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
          onChange={(seed) =>
            onChange({ ...settings, seed: Math.min(greatestSeed, Math.max(0, Math.round(seed))) })
          }
        />
        <label className={styles.setting}>
          {texts.permutations}
          <select
            value={settings.permutations}
            onChange={(event) => onChange({ ...settings, permutations: Number(event.target.value) })}
          >
            {permutationChoices.map((count) => (
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
            onChange={(event) =>
              onChange({ ...settings, rule: rules.find((rule) => rule === event.target.value) ?? 'queen' })
            }
          >
            {rules.map((rule) => (
              <option key={rule} value={rule}>
                {texts.rules[rule]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>{texts.notInLink}</p>
      {texts.method.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{texts.gap(f.number(Math.max(1, tolerance * 1000), 0))}</p>
    </Disclosure>
  )
}
