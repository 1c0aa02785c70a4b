// A list of results has no element of its own in HTML: a datalist cannot be grouped or styled.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect } from 'react'
import { textIn } from '../../../core/release/localText.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../../i18n/texts/compare/tray.ts'
import type { FoundArea, FoundGroup } from './findAreas.ts'
import styles from './add.module.css'

interface Props {
  readonly id: string
  readonly label: string
  readonly groups: readonly FoundGroup[]
  readonly active: FoundArea | undefined
  readonly onTake: (area: FoundArea) => void
}

/** Of the element that the box points at while the keyboard is on it. */
export const optionId = (listId: string, { key }: FoundArea): string => `${listId}-${key}`

/** Level by level; the keyboard stays in the box above and moves through it by `aria-activedescendant`. */
export function FoundList({ id, label, groups, active, onTake }: Props) {
  const activeId = active && optionId(id, active)
  useEffect(
    function keepInSight() {
      if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
    },
    [activeId],
  )
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(trayTexts)
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.found}>
      {groups.map(({ level, hasValues, areas, more }) => {
        const plural = textIn(level.plural, language)
        const title = hasValues ? plural : texts.withoutValues(plural)
        return (
          <div key={level.id} role="group" aria-label={title}>
            <div className={styles.level} aria-hidden="true">
              {title}
              {more > 0 && <span className={styles.more}>{texts.more(f.count(more))}</span>}
            </div>
            {areas.map((area) => (
              // The option takes no focus: keys are handled in the box above.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={area.key}
                id={optionId(id, area)}
                role="option"
                aria-selected={area.key === active?.key}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onTake(area)}
              >
                <span>{area.name}</span>{' '}
                <span className={styles.place}>
                  {area.parent} <span className={styles.key}>{area.id}</span>
                </span>
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
