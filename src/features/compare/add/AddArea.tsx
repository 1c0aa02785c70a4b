// A search for one more area: an editable combobox with its list in the flow of the panel, so that nothing is covered.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import { mostAreas } from '../../../core/view/transitions.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../../i18n/texts/compare/tray.ts'
import { announce } from '../../../state/announceStore.ts'
import { chooseAreas } from '../../../state/viewStore.ts'
import { areasToAdd, findAreas, type FoundArea } from './findAreas.ts'
import styles from './add.module.css'

const mostShown = 7
const none: readonly FoundArea[] = []

interface ListProps {
  readonly id: string
  readonly label: string
  readonly found: readonly FoundArea[]
  readonly active: number
  readonly onTake: (area: FoundArea) => void
}

function FoundList({ id, label, found, active, onTake }: ListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.found}>
      {found.map((area, i) => (
        // The option takes no focus: keys are handled in the box above.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={area.key}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(area)}
        >
          <span>{area.name}</span>{' '}
          <span className={styles.place}>
            {area.place} <span className={styles.key}>{area.id}</span>
          </span>
        </div>
      ))}
    </div>
  )
}

export function AddArea({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(trayTexts)
  const listId = useId()
  const [query, setQuery] = useState('')
  const [position, setPosition] = useState(0)
  const { areas } = scene.view
  const isShown = query.trim() !== ''
  // Made when somebody types, not at each change of period.
  const offered = useMemo(() => (isShown ? areasToAdd(scene, language) : none), [isShown, scene, language])
  const all = useMemo(() => findAreas(offered, query, areas), [offered, query, areas])
  useEffect(
    function sayHowMany() {
      if (isShown) announce(all.length === 0 ? texts.noneFound(query.trim()) : texts.found(all.length))
    },
    [isShown, all.length, query, texts],
  )
  if (areas.length >= mostAreas) return <p className={styles.note}>{texts.full}</p>
  const found = all.slice(0, mostShown)
  const active = Math.min(position, found.length - 1)
  const take = (area: FoundArea | undefined) => {
    if (!area) return
    chooseAreas([...areas, area.key])
    setQuery('')
    setPosition(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') take(isShown ? found[active] : undefined)
    else if (event.key === 'Escape' && isShown) setQuery('')
    else if (event.key === 'ArrowDown') setPosition(found.length === 0 ? 0 : (active + 1) % found.length)
    else if (event.key === 'ArrowUp')
      setPosition(found.length === 0 ? 0 : (active + found.length - 1) % found.length)
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
        aria-expanded={isShown && found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown && found.length > 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value)
          setPosition(0)
        }}
      />
      {isShown && found.length > 0 && (
        <FoundList id={listId} label={texts.add} found={found} active={active} onTake={take} />
      )}
      {isShown && found.length === 0 && <p className={styles.note}>{texts.noneFound(query.trim())}</p>}
      {isShown && all.length > mostShown && (
        <p className={styles.note}>{texts.more(f.count(all.length - mostShown))}</p>
      )}
    </div>
  )
}
