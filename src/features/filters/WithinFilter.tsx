import { useState } from 'react'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './filters.module.css'

interface Props {
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  readonly label: string
  readonly onAdd: (ids: readonly string[]) => void
}

/** Any of the areas above, ticked. */
export function WithinFilter({ groups, label, onAdd }: Props) {
  const texts = useTextsOf(modesTexts)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const turn = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.ticks}>
        {groups.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={ticked.includes(id)} onChange={() => turn(id)} /> {name}
          </label>
        ))}
      </div>
      <Button disabled={ticked.length === 0} onClick={() => onAdd(ticked)}>
        {texts.add}
      </Button>
    </fieldset>
  )
}
