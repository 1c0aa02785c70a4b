// A search for one more area of any level: an editable combobox with its list in the flow of the panel, so that nothing is covered.
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import { mostAreas } from '../../../core/view/transitions.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../../i18n/texts/compare/tray.ts'
import { announce } from '../../../state/announceStore.ts'
import { chooseAreas } from '../../../state/viewStore.ts'
import { findAreas, type FoundArea } from './findAreas.ts'
import { FoundList, optionId } from './FoundList.tsx'
import { useAreasToAdd } from './useAreasToAdd.ts'
import styles from './add.module.css'

export function AddArea({ scene }: { scene: Scene }) {
  const f = formatsFor(useLanguage())
  const { shell } = useTexts()
  const texts = useTextsOf(trayTexts)
  const listId = useId()
  const [query, setQuery] = useState('')
  const [position, setPosition] = useState(0)
  const { areas } = scene.view
  const isShown = query.trim() !== ''
  const { groups, isLoading, failed } = useAreasToAdd(scene, isShown)
  const found = useMemo(() => findAreas(groups, query, areas), [groups, query, areas])
  const listed = useMemo(() => found.groups.flatMap((group) => group.areas), [found])
  useEffect(
    function sayHowMany() {
      if (isShown && !isLoading)
        announce(found.count === 0 ? texts.noneFound(query.trim()) : texts.found(found.count))
    },
    [isShown, isLoading, found.count, query, texts],
  )
  if (areas.length >= mostAreas) return <p className={styles.note}>{texts.full}</p>
  const at = Math.min(position, listed.length - 1)
  const active = isShown ? listed[at] : undefined
  const take = (area: FoundArea | undefined) => {
    if (!area) return
    chooseAreas([...areas, area.key])
    setQuery('')
    setPosition(0)
  }
  const step = (by: number) => setPosition(active ? (at + by + listed.length) % listed.length : 0)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') take(active)
    else if (event.key === 'Escape' && isShown) setQuery('')
    else if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.add}>
      <input
        className={styles.box}
        type="text"
        role="combobox"
        aria-label={texts.add}
        placeholder={texts.add}
        aria-expanded={active !== undefined}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(listId, active)}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value)
          setPosition(0)
        }}
      />
      {active && (
        <FoundList id={listId} label={texts.add} groups={found.groups} active={active} onTake={take} />
      )}
      {isShown && isLoading && <p className={styles.note}>{shell.loading}</p>}
      {isShown && !isLoading && !active && <p className={styles.note}>{texts.noneFound(query.trim())}</p>}
      {isShown && failed.length > 0 && <p className={styles.note}>{texts.notLoaded(f.list(failed))}</p>}
    </div>
  )
}
