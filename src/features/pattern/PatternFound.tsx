import { useMemo } from 'react'
import { GroupKey } from '../../charts/groups/GroupKey.tsx'
import { GroupList, type GroupedItem } from '../../charts/groups/GroupList.tsx'
import { textIn } from '../../core/release/localText.ts'
import { level, patternGroupIds, patternGroups } from '../../core/scene/space/patternGroups.ts'
import type { FoundPattern } from '../../core/scene/space/spatialPattern.ts'
import { hasManyParents } from '../../core/scene/similar/hasManyParents.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { CombinedKey } from '../../map/parts/CombinedKey.tsx'
import { hoverArea, onHover } from '../../state/hoverStore.ts'
import { chooseArea, setAddition, toggleArea, useAddition } from '../../state/viewStore.ts'
import { PatternMap } from './PatternMap.tsx'
import { PatternSentence } from './PatternSentence.tsx'
import { PatternTable } from './PatternTable.tsx'
import { notTakenLook, patternLook, patternPicture } from './patternLooks.ts'
import styles from './pattern.module.css'

interface Props {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly found: FoundPattern
  readonly permutations: number
  /** Who took no part, in words. */
  readonly leftOut: string
}

const choose = (id: string, isAdding: boolean) => (isAdding ? toggleArea(id) : chooseArea(id))

export function PatternFound(props: Props) {
  const { scene, outlines, found, permutations, leftOut } = props
  /** For the number of tests. */
  const isCorrected = !useAddition('uncorrected')
  const language = useLanguage()
  const f = formatsFor(language)
  const { pattern: texts } = useTextsOf(spaceTexts)
  const { indicator, view } = scene
  const areas = useMemo(
    () => patternGroups(scene, outlines.areas, found, isCorrected),
    [scene, outlines, found, isCorrected],
  )
  const picture = useMemo(
    () => patternPicture(scene, outlines, areas, texts),
    [scene, outlines, areas, texts],
  )
  const conspicuous = useMemo(() => areas.filter(({ group }) => group !== 'quiet'), [areas])
  const isParentNamed = useMemo(() => hasManyParents(scene.rows), [scene.rows])
  const items = useMemo(
    () =>
      conspicuous.map(({ row, group }): GroupedItem => ({
        id: row.id,
        name: row.name,
        ...(isParentNamed && row.parentName !== undefined && { detail: row.parentName }),
        look: patternLook(group, texts),
        figure: f.cell(indicator, row.cell),
      })),
    [conspicuous, texts, f, indicator, isParentNamed],
  )
  const countOf = (id: string) => f.count(areas.filter(({ group }) => group === id).length)
  const others = outlines.areas.length - areas.length
  const uncorrected = areas.filter(({ chance }) => chance <= level).length
  const byChance = f.count(areas.length * level)
  const nobody =
    isCorrected && uncorrected > 0 ? texts.nobodyCorrected(f.count(uncorrected), byChance) : texts.nobody
  const title = texts.map(textIn(indicator.name, language), f.period(view.period))
  return (
    <>
      <PatternSentence scene={scene} found={found} permutations={permutations} leftOut={leftOut} />
      <div className={styles.picture}>
        <PatternMap picture={picture} label={title} />
        <div>
          <GroupKey
            label={texts.key}
            entries={[
              ...patternGroupIds.map((id) => ({ look: patternLook(id, texts), count: countOf(id) })),
              ...(others > 0 ? [{ look: notTakenLook(texts), count: f.count(others) }] : []),
            ]}
          />
          {scene.combined && <CombinedKey />}
          <label className={styles.toggle}>
            <input
              type="checkbox"
              checked={!isCorrected}
              onChange={(event) => setAddition('uncorrected', event.target.checked)}
            />{' '}
            {texts.uncorrected}
          </label>
        </div>
      </div>
      <p className={styles.note}>
        {isCorrected ? texts.corrected(f.percent(level)) : texts.warning(byChance, f.count(areas.length))}{' '}
        {isCorrected &&
          areas.length / (permutations + 1) > level &&
          texts.resolution(leastChance(f, permutations))}
      </p>
      {items.length > 0 ? (
        <GroupList
          label={texts.list}
          items={items}
          chosen={view.areas}
          onHover={onHover}
          hover={hoverArea}
          onChoose={choose}
        />
      ) : (
        <p className={styles.none}>{nobody}</p>
      )}
      <PatternTable indicator={indicator} caption={title} areas={areas} permutations={permutations} />
    </>
  )
}

const leastChance = (f: ReturnType<typeof formatsFor>, permutations: number) =>
  f.number(1 / (permutations + 1), String(permutations).length)
