// Indicators to choose among, in the order of the topics; chosen ones keep the order of choice.
import { isListed } from '../../../core/release/isListed.ts'
import { textIn } from '../../../core/release/localText.ts'
import { indicatorsByTopic } from '../../../core/scene/profile/page/profileIndicators.ts'
import { hasData } from '../../../core/view/usualLevel.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import styles from './builder.module.css'

interface Props {
  readonly legend: string
  readonly level: string
  readonly chosen: readonly string[]
  readonly onChange: (ids: string[]) => void
  readonly hint?: string
}

export function IndicatorChecks({ legend, level, chosen, onChange, hint }: Props) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const topics = [...indicatorsByTopic(manifest)].map(
    ([topic, all]) => [topic, all.filter((one) => isListed(one) && hasData(one, level))] as const,
  )
  return (
    <fieldset className={styles.checks}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <div className={styles.list}>
        {topics
          .filter(([, indicators]) => indicators.length > 0)
          .map(([topic, indicators]) => (
            <fieldset key={topic.id} className={styles.group}>
              <legend className={styles.topic}>{textIn(topic.name, language)}</legend>
              {indicators.map(({ id, name }) => (
                <label key={id} className={styles.check}>
                  <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                  {textIn(name, language)}
                </label>
              ))}
            </fieldset>
          ))}
      </div>
    </fieldset>
  )
}
