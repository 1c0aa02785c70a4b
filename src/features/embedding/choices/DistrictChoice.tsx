// All, one part for good, or the reader's choice.
import { useMemo } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import type { District } from '../../../core/view/embed/embedWish.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embeddingTexts } from '../../../i18n/texts/share/embedding.ts'
import { Choices, type Choice } from '../../../ui/Choices.tsx'
import type { ChoiceProps } from './choiceProps.ts'
import styles from './choices.module.css'

interface Part {
  readonly id: string
  readonly name: string
}

/** The areas above those of the map, and the chosen one where it is of another level. */
function partsOf({ rows, scopeName }: Scene, district: District): readonly Part[] {
  const names = new Map(
    rows.flatMap(({ parentId, parentName }) => (parentId ? [[parentId, parentName ?? parentId]] : [])),
  )
  if (district.kind === 'fixed' && !names.has(district.id)) names.set(district.id, scopeName ?? district.id)
  return [...names].map(([id, name]) => ({ id, name }))
}

/** `isGrouped`: the page compares areas that somebody chose; the frame may do the same. */
export function DistrictChoice({ wish, onWish, scene, isGrouped }: ChoiceProps & { isGrouped: boolean }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(embeddingTexts)
  const { district } = wish
  const parts = useMemo(
    () => [...partsOf(scene, district)].sort((a, b) => f.compare(a.name, b.name)),
    [scene, district, f],
  )
  const [first] = parts
  if (!first) return null
  const choose = (chosen: District) => onWish({ ...wish, district: chosen })
  const id = 'id' in district ? district.id : undefined
  const byKind = (kind: District['kind']): District => {
    if (kind === 'fixed') return { kind, id: id ?? first.id }
    return kind === 'free' ? { kind, ...(id !== undefined && { id }) } : { kind }
  }
  const choices: readonly (Choice<District['kind']> | false)[] = [
    isGrouped && { id: 'asShown', label: texts.asShown },
    { id: 'all', label: texts.all },
    { id: 'fixed', label: texts.fixed, note: texts.fixedNote },
    parts.length > 1 && { id: 'free', label: texts.free, note: texts.freeNote },
  ]
  return (
    <div className={styles.group}>
      <Choices
        legend={texts.district}
        choices={choices.filter((choice) => choice !== false)}
        selected={district.kind}
        onSelect={(kind) => choose(byKind(kind))}
      />
      {(district.kind === 'fixed' || district.kind === 'free') && (
        <label className={styles.select}>
          {district.kind === 'fixed' ? texts.which : texts.first}
          <select
            value={id ?? ''}
            onChange={({ target: { value } }) =>
              choose(value === '' ? { kind: 'free' } : { kind: district.kind, id: value })
            }
          >
            {district.kind === 'free' && <option value="">{texts.everything}</option>}
            {parts.map((part) => (
              <option key={part.id} value={part.id}>
                {part.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
