// What the search found, as a list to choose from; the box keeps the keys and says here how far they went.
import { useEffect, useEffectEvent, useMemo, type RefObject } from 'react'
import { useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { searchTexts } from '../../i18n/texts/search.ts'
import { announce } from '../../state/announceStore.ts'
import {
  chooseAreaAt,
  chooseIndicator,
  chooseIndicatorAt,
  readView,
  showProfileAt,
} from '../../state/viewStore.ts'
import { findEntries } from './findEntries.ts'
import styles from './search.module.css'
import type { SearchEntry } from './searchEntries.ts'
import { SearchResults } from './SearchResults.tsx'
import { useBeside } from './useBeside.ts'
import { useSearchLists } from './useSearchLists.ts'

function choose(entry: SearchEntry, asProfile: boolean): void {
  const level = readView()?.level ?? ''
  if (entry.kind === 'area') (asProfile ? showProfileAt : chooseAreaAt)(entry.level.id, entry.id)
  else if (entry.levels.includes(level)) chooseIndicator(entry.id)
  else chooseIndicatorAt(entry.levels.at(-1) ?? level, entry.id)
}

interface Props {
  readonly id: string
  readonly input: RefObject<HTMLInputElement | null>
  readonly query: string
  readonly isShown: boolean
  /** How far the arrow keys went from the first result, round and round. */
  readonly steps: number
  /** The marked result is to be chosen, as soon as there is one. */
  readonly isEntered: boolean
  readonly onActive: (optionId: string | undefined) => void
  /** A result was chosen. */
  readonly onDone: () => void
}

export function SearchPanel({ id, input, query, isShown, steps, isEntered, onActive, onDone }: Props) {
  const texts = useTexts().shell.search
  const { beside } = useTextsOf(searchTexts)
  const { lists, isLoading, failed } = useSearchLists()
  const results = useMemo(() => findEntries(query, lists), [query, lists])
  const entries = useMemo(() => results.groups.flatMap((group) => group.entries), [results])
  const active = entries.at(steps % Math.max(entries.length, 1))
  const optionId = (entry: SearchEntry) => `${id}-${entry.kind === 'area' ? entry.level.id : ''}-${entry.id}`
  const profileId = (entry: SearchEntry) => `${optionId(entry)}-profile`
  const isBeside = useBeside(input, active)
  const activeId = active && (isBeside ? profileId(active) : optionId(active))
  const hasAreas = entries.some(({ kind }) => kind === 'area')

  useEffect(
    function sayHowMany() {
      if (!isShown || isLoading) return
      const found = results.count === 0 ? texts.none(query) : texts.found(results.count)
      announce(hasAreas ? beside(found) : found)
    },
    [isShown, isLoading, results.count, hasAreas, query, texts, beside],
  )
  const take = (entry: SearchEntry, asProfile: boolean) => {
    choose(entry, asProfile)
    onDone()
  }
  useEffect(
    function keepBoxInStep() {
      onActive(activeId)
      if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
    },
    [activeId, onActive],
  )
  const takeEntered = useEffectEvent((entry: SearchEntry) => take(entry, isBeside))
  useEffect(
    function chooseEntered() {
      if (isEntered && active) takeEntered(active)
    },
    [isEntered, active],
  )
  return (
    <>
      <SearchResults
        id={id}
        results={results}
        active={active}
        isBeside={isBeside}
        optionId={optionId}
        profileId={profileId}
        onChoose={take}
      />
      {results.count === 0 && !isLoading && (
        <div className={styles.none}>
          <p>{texts.none(query.trim())}</p>
          <p>{texts.noneHint}</p>
        </div>
      )}
      {isLoading && <p className={styles.state}>{texts.loading}</p>}
      {failed.length > 0 && <p className={styles.state}>{texts.incomplete(failed.join(', '))}</p>}
    </>
  )
}
