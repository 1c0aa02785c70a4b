// A list of results has no element of its own in HTML: a datalist cannot be grouped or styled.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { ReactNode } from 'react'
import { textIn } from '../../core/release/localText.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import type { Results } from './findEntries.ts'
import styles from './search.module.css'
import type { SearchEntry } from './searchEntries.ts'

interface Props {
  readonly id: string
  readonly results: Results
  readonly active: SearchEntry | undefined
  /** Not the active area itself is marked, but the way to its profile. */
  readonly isBeside: boolean
  readonly optionId: (entry: SearchEntry) => string
  readonly profileId: (entry: SearchEntry) => string
  readonly onChoose: (entry: SearchEntry, asProfile: boolean) => void
}

/** The list below the search box; the keyboard stays in the box and moves through it by `aria-activedescendant`. */
export function SearchResults({ id, results, active, isBeside, optionId, profileId, onChoose }: Props) {
  const language = useLanguage()
  const { shell, figures } = useTexts()
  const texts = shell.search
  const { profile } = figures.tabs
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
              <div key={entry.id} role="presentation" className={styles.row}>
                <Option
                  id={optionId(entry)}
                  isActive={entry === active && !isBeside}
                  className={styles.option}
                  onChoose={() => onChoose(entry, false)}
                >
                  <span>{entry.name}</span>
                  <span className={styles.where}>
                    <Whereabouts entry={entry} />
                  </span>
                </Option>
                {entry.kind === 'area' && (
                  <Option
                    id={profileId(entry)}
                    isActive={entry === active && isBeside}
                    label={`${profile}: ${entry.name}`}
                    className={styles.profile}
                    onChoose={() => onChoose(entry, true)}
                  >
                    {profile}
                  </Option>
                )}
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly isActive: boolean
  readonly label?: string
  readonly className: string | undefined
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** Takes no focus: keys are handled in the box above. */
function Option({ id, isActive, label, className, onChoose, children }: OptionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-label={label}
      className={className}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
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
