// What values are held against: the whole, each area's own parent, one area, a target.
import { useId } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Against } from '../../core/view/viewState.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { holdAgainst } from '../../state/viewSettings.ts'
import { useWished } from '../../state/viewStore.ts'
import { Choices } from '../../ui/Choices.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import styles from './modes.module.css'

type Kind = Against['kind']

/** The areas of the level above first, then those of the map's own. */
function AreaSelect({ scene, selected }: { scene: Scene; selected: string }) {
  const texts = useTextsOf(modesTexts)
  const language = useLanguage()
  const id = useId()
  const above = scene.comparison
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {texts.whichArea}
      </label>
      <select
        id={id}
        className={styles.select}
        value={selected}
        onChange={(event) => holdAgainst({ kind: 'area', id: event.target.value })}
      >
        {above && (
          <optgroup label={textIn(above.parentLevel.plural, language)}>
            {above.groups.map(({ id: area, name }) => (
              <option key={area} value={area}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={textIn(scene.level.plural, language)}>
          {scene.rows.map(({ id: area, name, parentName }) => (
            <option key={area} value={area}>
              {parentName === undefined ? name : `${name} (${parentName})`}
            </option>
          ))}
        </optgroup>
      </select>
    </>
  )
}

export function AgainstChoice({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const texts = useTextsOf(modesTexts)
  const f = formatsFor(language)
  const { view, indicator, region, comparison } = scene
  const against = useWished('against', view) ?? { kind: 'region' }
  const choose = (kind: Kind) => {
    if (kind === 'region') holdAgainst(undefined)
    else if (kind === 'parent') holdAgainst({ kind })
    else if (kind === 'area') holdAgainst({ kind, id: view.areas[0] ?? scene.rows[0]?.id ?? '' })
    else holdAgainst({ kind, value: region?.cell.kind === 'number' ? region.cell.value : 0 })
  }
  return (
    <>
      <Choices<Kind>
        legend={texts.against}
        selected={against.kind}
        onSelect={choose}
        choices={[
          { id: 'region', label: region?.name ?? textIn(scene.level.plural, language) },
          ...(comparison
            ? [{ id: 'parent' as const, label: texts.parent(levelNoun(comparison.parentLevel, 1, language)) }]
            : []),
          { id: 'area', label: texts.area },
          { id: 'number', label: texts.number },
        ]}
      />
      {against.kind === 'area' && <AreaSelect scene={scene} selected={against.id} />}
      {against.kind === 'number' && (
        <NumberField
          label={texts.target}
          value={f.bare(indicator, against.value)}
          unit={textIn(indicator.unit.symbol, language)}
          complaint={texts.notANumber}
          onChange={(value) => holdAgainst({ kind: 'number', value })}
        />
      )}
      <p className={styles.note}>{texts.sure}</p>
    </>
  )
}
