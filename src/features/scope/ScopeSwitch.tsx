// Among whom ranks, references and comparisons are taken: the whole, the area's own municipality, or a peer group.
import { useRef, useState } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import type { Scope } from '../../core/view/viewState.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { scopeTexts } from '../../i18n/texts/compare/scope.ts'
import { chooseScope } from '../../state/viewSettings.ts'
import { useWished } from '../../state/viewStore.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './scope.module.css'

interface Choice {
  readonly key: string
  readonly label: string
  readonly scope: Scope | undefined
}
type Group = Extract<Scope, { kind: 'group' }>

/** The area that the reader may stay within: that of the scope, else the one the first chosen area lies in. */
function withinOf({ view, scopeName, chosen, region }: Scene): Choice | undefined {
  if (view.scope?.kind === 'within')
    return { key: 'within', label: scopeName ?? view.scope.id, scope: view.scope }
  const row = chosen.find(({ level }) => level === undefined)?.row
  if (row?.parentId === undefined || row.parentId === region?.id) return undefined
  return {
    key: 'within',
    label: row.parentName ?? row.parentId,
    scope: { kind: 'within', id: row.parentId },
  }
}

export function ScopeSwitch({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(scopeTexts)
  const { scope } = scene.view
  const wished = useWished('scope', scene.view)
  // A group that the reader looks away from stays at hand.
  const [kept, keep] = useState<Group>()
  const switchRef = useRef<HTMLFieldSetElement>(null)
  const group = scope?.kind === 'group' ? scope : kept
  const within = withinOf(scene)
  const choices: Choice[] = [{ key: 'whole', label: scene.region?.name ?? texts.whole, scope: undefined }]
  if (within) choices.push(within)
  if (group) choices.push({ key: 'group', label: texts.group(f.count(group.ids.length)), scope: group })
  if (choices.length === 1 || (scene.chosen.length === 0 && !scope)) return null
  const shown = wished?.kind ?? 'whole'
  const choose = (chosen: Scope | undefined) => {
    keep(group)
    chooseScope(chosen)
  }
  const dissolve = () => {
    // The button goes: the first choice takes the focus.
    switchRef.current?.querySelector('input')?.focus()
    keep(undefined)
    if (scope?.kind === 'group') chooseScope(undefined)
  }
  return (
    <fieldset ref={switchRef} className={styles.scope}>
      <legend className={styles.label}>{texts.label}</legend>
      {choices.map(({ key, label, scope: chosen }) => (
        <label key={key} className={key === shown ? `${styles.choice} ${styles.isChosen}` : styles.choice}>
          <input
            type="radio"
            name="scope"
            className="visually-hidden"
            checked={key === shown}
            onChange={() => choose(chosen)}
          />
          {label}
        </label>
      ))}
      {group && (
        <button
          type="button"
          className={styles.clear}
          aria-label={texts.clear}
          title={texts.clear}
          onClick={dissolve}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </fieldset>
  )
}
