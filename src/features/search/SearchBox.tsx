// Search over indicators and areas of all levels at once: an editable combobox with a list of results, after the pattern of
// the ARIA Authoring Practices. The list comes with the first look at the box; what is typed until then waits for it.
import { lazy, memo, Suspense, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './search.module.css'
import { useSlashKey } from './useSlashKey.ts'

const SearchPanel = lazy(async () => ({ default: (await import('./SearchPanel.tsx')).SearchPanel }))

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
  const [steps, setSteps] = useState(0)
  const [isEntered, setIsEntered] = useState(false)
  const [activeId, setActiveId] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  useSlashKey(input)
  useEffect(
    function turnToBox() {
      if (isFocused) input.current?.focus()
    },
    [isFocused],
  )
  const isShown = isOpen && query.trim() !== ''
  const begin = (isNowOpen: boolean) => {
    setIsOpen(isNowOpen)
    setSteps(0)
    setIsEntered(false)
  }
  const close = () => begin(false)
  const move = (step: number) => {
    setIsOpen(true)
    setSteps(steps + step)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(isShown ? 1 : 0),
    ArrowUp: () => move(-1),
    Enter: () => setIsEntered(isShown),
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
  const finish = () => {
    setQuery('')
    close()
    onDone?.()
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
        aria-activedescendant={isShown ? activeId : undefined}
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
          begin(true)
        }}
      />
      <kbd className={styles.slash} aria-hidden="true">
        /
      </kbd>
      <div className={styles.results} hidden={!isShown}>
        <Suspense fallback={<p className={styles.state}>{texts.loading}</p>}>
          {isWanted && (
            <SearchPanel
              id={listId}
              input={input}
              query={query}
              isShown={isShown}
              steps={steps}
              isEntered={isEntered}
              onActive={setActiveId}
              onDone={finish}
            />
          )}
        </Suspense>
      </div>
    </search>
  )
})
