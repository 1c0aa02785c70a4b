import { textIn } from '../../core/release/localText.ts'
import { excludedGroups, type ExcludedGroup } from '../../core/scene/pairs/excludedGroups.ts'
import type { Scatter } from '../../core/scene/pairs/scatterOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import styles from './scatter.module.css'

/** Of thousands only so many are named; all are counted. */
const mostNamed = 60

/** The areas without a dot, named, by reason. */
export function ExcludedAreas({ scene, scatter }: { scene: Scene; scatter: Scatter }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(pairsTexts).scatter
  const { excluded } = scatter
  if (excluded.length === 0) return <span className={styles.open}>{texts.noneExcluded}</span>
  const areas = levelNoun(scene.level, excluded.length, language)
  return (
    <Disclosure
      button={texts.excluded(`${f.count(excluded.length)} ${areas}`)}
      buttonClass={styles.open}
      panelClass={styles.opened}
    >
      <ExcludedList scatter={scatter} />
    </Disclosure>
  )
}

function ExcludedList({ scatter }: { scatter: Scatter }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(pairsTexts)
  const { first, second } = scatter
  const reason = (group: ExcludedGroup): string => {
    const { lacking, lackingBoth, filtered } = texts.scatter
    switch (group.of) {
      case 'filter':
        return filtered
      case 'first':
        return lacking(textIn(first.name, language), f.status(group.status))
      case 'second':
        return lacking(textIn(second.name, language), f.status(group.status))
      case 'both':
        return lackingBoth(f.status(group.status), f.status(group.secondStatus))
    }
  }
  const names = ({ rows }: ExcludedGroup) => {
    const some = rows
      .slice(0, mostNamed)
      .map(({ name, parentName }) => (parentName === undefined ? name : texts.within(name, parentName)))
    const rest = rows.length - some.length
    return `${some.join(', ')}${rest > 0 ? ` ${texts.scatter.more(f.count(rest))}` : ''}`
  }
  return (
    <ul className={styles.excluded}>
      {excludedGroups(scatter.excluded).map((group) => (
        <li key={reason(group)}>
          <b>
            {reason(group)}: {f.count(group.rows.length)}
          </b>{' '}
          {names(group)}
        </li>
      ))}
    </ul>
  )
}
