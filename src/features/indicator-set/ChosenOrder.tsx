import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { chooseIndicators } from '../../state/viewSettings.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './indicatorSet.module.css'

/** The same ids with the one at `from` moved by `by` places. */
function moved(ids: readonly string[], from: number, by: -1 | 1): readonly string[] {
  const next = [...ids]
  const [id] = next.splice(from, 1)
  if (id !== undefined) next.splice(from + by, 0, id)
  return next
}

/** The chosen ones in the order in which the chart shows them: axes, columns and rows follow it. */
export function ChosenOrder({ indicators }: { indicators: readonly Indicator[] }) {
  const language = useLanguage()
  const texts = useTextsOf(profileTexts).set
  const ids = indicators.map(({ id }) => id)
  return (
    <>
      <h3 className={styles.heading}>{texts.order}</h3>
      <ol className={styles.order}>
        {indicators.map((indicator, i) => {
          const name = textIn(indicator.shortName ?? indicator.name, language)
          return (
            <li key={indicator.id}>
              <span className={styles.name}>{name}</span>
              <button
                type="button"
                className={styles.small}
                aria-label={texts.forward(name)}
                disabled={i === 0}
                onClick={() => chooseIndicators(moved(ids, i, -1))}
              >
                <span className={styles.up}>
                  <Icon name="chevron" size={13} />
                </span>
              </button>
              <button
                type="button"
                className={styles.small}
                aria-label={texts.backward(name)}
                disabled={i === ids.length - 1}
                onClick={() => chooseIndicators(moved(ids, i, 1))}
              >
                <span className={styles.down}>
                  <Icon name="chevron" size={13} />
                </span>
              </button>
              <button
                type="button"
                className={styles.small}
                aria-label={texts.remove(name)}
                disabled={ids.length === 1}
                onClick={() => chooseIndicators(ids.filter((id) => id !== indicator.id))}
              >
                <Icon name="close" size={13} />
              </button>
            </li>
          )
        })}
      </ol>
    </>
  )
}
