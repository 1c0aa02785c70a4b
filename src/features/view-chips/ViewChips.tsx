// Over the map: what differs from the usual view, each removable in one step. Nothing while everything is as usual.
import { useEffect, useRef } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { sentencesIn } from '../../i18n/sentences/sentencesIn.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { Icon } from '../../ui/Icon.tsx'
import { chipsOf } from './chipsOf.ts'
import styles from './viewChips.module.css'

/** A removed chip takes the focus along: the next one has it then, or the map. */
function focusIfLost(next: HTMLElement | null | undefined): void {
  if (document.activeElement === document.body) (next ?? document.getElementById('map'))?.focus()
}

export function ViewChips({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const texts = useTextsOf(modesTexts)
  const f = formatsFor(language)
  const chips = chipsOf(scene, language)
  const left = scene.rows.filter(({ isFiltered }) => !isFiltered).length
  const chipCount = chips.length
  const list = useRef<HTMLUListElement>(null)
  const isLeft = useRef(false)
  useEffect(
    function goOnFromHere() {
      if (isLeft.current) focusIfLost(chipCount > 0 ? list.current?.querySelector('button') : undefined)
      isLeft.current = false
    },
    [chipCount],
  )
  useEffect(
    () => () => {
      if (isLeft.current) focusIfLost(undefined)
    },
    [],
  )
  if (chips.length === 0) return null
  return (
    <ul ref={list} className={styles.chips} aria-label={texts.chips}>
      {chips.map(({ key, text, remove }) => (
        <li key={key} className={styles.chip}>
          <span>{text}</span>
          <button
            type="button"
            aria-label={texts.remove(text)}
            onClick={() => {
              isLeft.current = true
              remove()
            }}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      {left < scene.rows.length && (
        <li className={styles.left}>
          {sentencesIn(language).partOf(
            f.count(left),
            f.count(scene.rows.length),
            levelNoun(scene.level, 'many', language),
          )}
        </li>
      )}
    </ul>
  )
}
