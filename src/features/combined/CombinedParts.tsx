import type { CombinedArea, Scene } from '../../core/scene/scene.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { combinedTexts } from '../../i18n/texts/compare/combined.ts'
import { hoverArea } from '../../state/hoverStore.ts'
import { combineAreas } from '../../state/viewSettings.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './combined.module.css'

/** The button that goes hands the focus to its neighbour. */
function focusBeside(button: HTMLElement) {
  const part = button.closest('li')
  const beside = part?.nextElementSibling ?? part?.previousElementSibling
  beside?.querySelector('button')?.focus()
}

/** The areas that were combined, each with its way out; namesakes with what they lie in. */
export function CombinedParts({ scene, combined }: { scene: Scene; combined: CombinedArea }) {
  const texts = useTextsOf(combinedTexts)
  const { ids, names } = combined
  const nameOf = (id: string, i: number) => {
    const row = scene.rowById.get(id)
    const name = names[i] ?? row?.name ?? id
    const isAlone = names.filter((other) => other === name).length < 2
    return isAlone || row?.parentName === undefined ? name : `${name} (${row.parentName})`
  }
  return (
    <ul className={styles.parts} aria-label={texts.partsLabel}>
      {ids.map((id, i) => (
        <li
          key={id}
          className={styles.part}
          onPointerEnter={() => hoverArea(id)}
          onPointerLeave={() => hoverArea(undefined)}
        >
          {nameOf(id, i)}
          <button
            type="button"
            aria-label={texts.remove(nameOf(id, i))}
            onClick={({ currentTarget }) => {
              focusBeside(currentTarget)
              combineAreas(ids.filter((other) => other !== id))
            }}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}
