// Areas by name: chosen ones first, then what the search finds. Of thousands only a few stand on the page.
import { useMemo, useState } from 'react'
import type { AreaName } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { foldText } from '../../../i18n/spelling/foldText.ts'
import { matchesWords, wordsOf } from '../../../i18n/spelling/matchesWords.ts'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import styles from './builder.module.css'
import { TextField } from './TextField.tsx'

interface Props {
  readonly areas: readonly AreaName[]
  readonly parents: readonly AreaName[]
  readonly chosen: readonly string[]
  readonly onChange: (ids: string[]) => void
}

const most = 30

function useFound(
  areas: readonly AreaName[],
  chosen: readonly string[],
  query: string,
  compare: (a: string, b: string) => number,
) {
  return useMemo(() => {
    const words = wordsOf(query)
    const own = chosen.flatMap((id) => areas.find((area) => area.id === id) ?? [])
    const others = areas
      .filter(({ id, name }) => !chosen.includes(id) && matchesWords(words, foldText(name)))
      .toSorted((a, b) => compare(a.name, b.name))
    return { shown: [...own, ...others.slice(0, most)], left: Math.max(0, others.length - most) }
  }, [areas, chosen, query, compare])
}

export function AreaPicker({ areas, parents, chosen, onChange }: Props) {
  const { count, compare } = formatsFor(useLanguage())
  const texts = useTextsOf(builderTexts).subject
  const [query, setQuery] = useState('')
  const { shown, left } = useFound(areas, chosen, query, compare)
  const parentOf = ({ parent }: AreaName) => parents.find(({ id }) => id === parent)?.name
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className={styles.checks}>
      <legend>{texts.pick}</legend>
      <p className={styles.hint}>{texts.chosen(count(chosen.length))}</p>
      <TextField label={texts.find} value={query} onChange={setQuery} />
      <div className={styles.list}>
        {shown.map((area) => {
          const parent = parentOf(area)
          return (
            <label key={area.id} className={styles.check}>
              <input type="checkbox" checked={chosen.includes(area.id)} onChange={() => toggle(area.id)} />
              {parent === undefined ? area.name : `${area.name} (${parent})`}
            </label>
          )
        })}
      </div>
      {left > 0 && <p className={styles.hint}>{texts.more(count(left))}</p>}
    </fieldset>
  )
}
