import { useMemo } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import type { SimilarIndicators } from '../../core/scene/similar/similarIndicators.ts'
import { hasManyParents } from '../../core/scene/similar/hasManyParents.ts'
import { similarOf, type Measured } from '../../core/scene/similar/similarOf.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { similarTexts } from '../../i18n/texts/compare/similar.ts'
import { chooseScope } from '../../state/viewSettings.ts'
import { setAddition, useAddition } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { SimilarItem } from './SimilarItem.tsx'
import { SimilarNotes } from './SimilarNotes.tsx'
import styles from './similar.module.css'

const few = 5
const many = 10

interface Props {
  readonly scene: Scene
  readonly measured: readonly Measured[]
  readonly used: SimilarIndicators
}

export function SimilarList({ scene, measured, used }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(similarTexts)
  const isOwnParentLeftOut = useAddition('elsewhere')
  const isLonger = useAddition('ten')
  const found = useMemo(
    () => similarOf(scene, measured, { isOwnParentLeftOut, most: many }),
    [scene, measured, isOwnParentLeftOut],
  )
  const isParentNamed = useMemo(() => hasManyParents(scene.rows), [scene.rows])
  const own = scene.chosen.find(({ level }) => level === undefined)?.row
  const parent = isParentNamed ? own?.parentName : undefined
  const parentChoice = parent !== undefined && (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isOwnParentLeftOut}
        onChange={(event) => setAddition('elsewhere', event.target.checked)}
      />{' '}
      {texts.withoutParent(parent)}
    </label>
  )
  if (found.kind === 'none')
    return (
      <>
        <p className={styles.note}>{texts.none[found.reason]}</p>
        {found.reason === 'nobody' && parentChoice}
      </>
    )
  const shown = found.areas.slice(0, isLonger ? many : few)
  const group = [found.own.id, ...shown.map(({ row }) => row.id)]
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>{texts.title(found.own.name)}</h3>
        {parentChoice}
      </div>
      <p className={styles.note}>
        {texts.compared(texts.over(found.dimensions.length), f.count(found.compared))}{' '}
        {found.dimensions.length === 1 && texts.one}
      </p>
      <ol className={styles.list} aria-label={texts.title(found.own.name)}>
        {shown.map((area) => (
          <SimilarItem
            key={area.row.id}
            area={area}
            isParentNamed={isParentNamed}
            isCompared={scene.view.areas.includes(area.row.id)}
          />
        ))}
      </ol>
      <p className={styles.note}>{texts.scale(found.own.name)}</p>
      <p className={styles.actions}>
        <Button onClick={() => chooseScope({ kind: 'group', ids: group })}>
          {texts.group(f.count(group.length))}
        </Button>
        {found.areas.length > few && (
          <Button look="quiet" onClick={() => setAddition('ten', !isLonger)}>
            {isLonger ? texts.fewer(few) : texts.more(Math.min(many, found.areas.length))}
          </Button>
        )}
      </p>
      <SimilarNotes found={found} used={used} scene={scene} />
    </>
  )
}
