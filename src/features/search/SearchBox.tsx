// Search over indicators and areas of all levels at once: an editable combobox with a list of results, after the pattern of
// the ARIA Authoring Practices.
import { memo, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { announce } from '../../state/announceStore.ts'
import { chooseAreaAt, chooseIndicator, chooseIndicatorAt, readView } from '../../state/viewStore.ts'
import { Icon } from '../../ui/Icon.tsx'
import { findEntries } from './findEntries.ts'
import styles from './search.module.css'
import type { SearchEntry } from './searchEntries.ts'
import { SearchResults } from './SearchResults.tsx'
import { useSearchLists } from './useSearchLists.ts'
import { useSlashKey } from './useSlashKey.ts'

function choose(entry: SearchEntry): void {
  const level = readView()?.level ?? ''
  if (entry.kind === 'area') chooseAreaAt(entry.level.id, entry.id)
  else if (entry.levels.includes(level)) chooseIndicator(entry.id)
  else chooseIndicatorAt(entry.levels.at(-1) ?? level, entry.id)
}

interface Props {
  /** Opened to be typed into. */
  readonly isFocused?: boolean
  /** On a phone the box opens for one search and closes after it. */
  readonly onDone?: () => void
}

export const SearchBox = memo(function SearchBox({ isFocused = false, onDone }: Props) {
  const texts = useTexts().shell.search
  const [query, setQuery] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [isWanted, setIsWanted] = useState(false)
  const [position, setPosition] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  useSlashKey(input)
  useEffect(
    function turnToBox() {
      if (isFocused) input.current?.focus()
    },
    [isFocused],
  )
  const { lists, isLoading, failed } = useSearchLists(isWanted)
  const results = useMemo(() => findEntries(query, lists), [query, lists])
  const entries = useMemo(() => results.groups.flatMap((group) => group.entries), [results])
  const active = entries[Math.min(position, entries.length - 1)]
  const optionId = (entry: SearchEntry) =>
    `${listId}-${entry.kind === 'area' ? entry.level.id : ''}-${entry.id}`
  const isShown = isOpen && query.trim() !== ''

  useEffect(
    function sayHowMany() {
      if (isShown && !isLoading)
        announce(results.count === 0 ? texts.none(query) : texts.found(results.count))
    },
    [isShown, isLoading, results.count, query, texts],
  )
  const close = () => {
    setIsOpen(false)
    setPosition(0)
  }
  const take = (entry: SearchEntry | undefined) => {
    if (!entry) return
    choose(entry)
    setQuery('')
    close()
    onDone?.()
  }
  const move = (step: number) => {
    setIsOpen(true)
    if (entries.length > 0) setPosition((position + step + entries.length) % entries.length)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(isShown ? 1 : 0),
    ArrowUp: () => move(-1),
    Enter: () => take(isShown ? active : undefined),
    Escape: () => {
      if (!isShown) onDone?.()
      if (!isShown) setQuery('')
      close()
    },
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  return (
    <search className={styles.search}>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <input
        ref={input}
        className={styles.box}
        type="text"
        role="combobox"
        aria-label={texts.label}
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active ? optionId(active) : undefined}
        placeholder={texts.label}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onFocus={() => setIsWanted(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value)
          setPosition(0)
          setIsOpen(true)
        }}
      />
      <kbd className={styles.slash} aria-hidden="true">
        /
      </kbd>
      <div className={styles.results} hidden={!isShown}>
        <SearchResults id={listId} results={results} active={active} optionId={optionId} onChoose={take} />
        {results.count === 0 && !isLoading && (
          <div className={styles.none}>
            <p>{texts.none(query.trim())}</p>
            <p>{texts.noneHint}</p>
          </div>
        )}
        {isLoading && <p className={styles.state}>{texts.loading}</p>}
        {failed.length > 0 && <p className={styles.state}>{texts.incomplete(failed.join(', '))}</p>}
      </div>
    </search>
  )
})
