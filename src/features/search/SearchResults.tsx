// A list of results has no element of its own in HTML: a datalist cannot be grouped or styled.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { textIn } from '../../core/release/localText.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import type { Results } from './findEntries.ts'
import styles from './search.module.css'
import type { SearchEntry } from './searchEntries.ts'

interface Props {
  readonly id: string
  readonly results: Results
  readonly active: SearchEntry | undefined
  readonly optionId: (entry: SearchEntry) => string
  readonly onChoose: (entry: SearchEntry) => void
}

/** The list below the search box; the keyboard stays in the box and moves through it by `aria-activedescendant`. */
export function SearchResults({ id, results, active, optionId, onChoose }: Props) {
  const language = useLanguage()
  const texts = useTexts().shell.search
  return (
    <div id={id} role="listbox" aria-label={texts.label} className={styles.list}>
      {results.groups.map(({ level, entries, more }) => {
        const title = level ? textIn(level.plural, language) : texts.indicators
        return (
          <div key={level?.id ?? ''} role="group" aria-label={title} className={styles.group}>
            <div className={styles.groupTitle} aria-hidden="true">
              {title}
              {more > 0 && <span className={styles.more}>{texts.more(more)}</span>}
            </div>
            {entries.map((entry) => (
              // The option takes no focus: keys are handled in the box above.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={entry.id}
                id={optionId(entry)}
                role="option"
                aria-selected={entry === active}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(entry)}
              >
                <span>{entry.name}</span>
                <span className={styles.where}>
                  <Whereabouts entry={entry} />
                </span>
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}

/** The topic of an indicator; level, parent and key of an area, so that namesakes can be told apart. */
function Whereabouts({ entry }: { entry: SearchEntry }) {
  const language = useLanguage()
  const texts = useTexts().shell.search
  if (entry.kind === 'indicator') return entry.topic
  const level = textIn(entry.level.name, language)
  return (
    <>
      {entry.parent === undefined ? level : texts.inside(level, entry.parent)}{' '}
      <span className={styles.key}>{entry.id}</span>
    </>
  )
}
