import { useMemo } from 'react'
import { GroupKey } from '../../charts/groups/GroupKey.tsx'
import { GroupList, type GroupedItem } from '../../charts/groups/GroupList.tsx'
import { hasManyParents } from '../../core/scene/similar/hasManyParents.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { TypesAnswer } from '../../core/scene/types/areaTypes.ts'
import { borderline, clarityOf, typedAreas, typeProfiles } from '../../core/scene/types/typeProfiles.ts'
import type { TypesGround } from '../../core/scene/types/typesGround.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { CombinedKey } from '../../map/parts/CombinedKey.tsx'
import { hoverArea, onHover } from '../../state/hoverStore.ts'
import { chooseArea, setPanel, toggleArea, useSetting } from '../../state/viewStore.ts'
import { ProfileTable } from './ProfileTable.tsx'
import { TypesMap } from './TypesMap.tsx'
import { TypesTable } from './TypesTable.tsx'
import { notTakenLook, traitWords, typeLook, typesPicture } from './typeLooks.ts'
import styles from './types.module.css'

interface Props {
  readonly scene: Scene
  readonly outlines: MapOutlines
  readonly ground: TypesGround
  readonly answer: TypesAnswer
}

const choose = (id: string, isAdding: boolean) => (isAdding ? toggleArea(id) : chooseArea(id))

export function TypesFound({ scene, outlines, ground, answer }: Props) {
  const wished = useSetting('groups')
  const language = useLanguage()
  const f = formatsFor(language)
  const { types: texts } = useTextsOf(spaceTexts)
  const typing =
    answer.typings.find(({ k }) => k === wished) ?? answer.typings.find(({ k }) => k === answer.proposed)
  const profiles = useMemo(() => (typing ? typeProfiles(ground, typing) : []), [ground, typing])
  const areas = useMemo(() => (typing ? typedAreas(ground, typing) : []), [ground, typing])
  const looks = useMemo(
    () =>
      profiles.map(({ index, traits }) => {
        const short = texts.type(f.count(index + 1))
        return typeLook(index, texts.named(short, traitWords(traits, texts, language)), short)
      }),
    [profiles, texts, f, language],
  )
  const picture = useMemo(
    () =>
      typesPicture(
        scene,
        outlines,
        areas,
        looks.map(({ label }) => label),
        texts.notTaken,
      ),
    [scene, outlines, areas, looks, texts],
  )
  const isParentNamed = useMemo(() => hasManyParents(scene.rows), [scene.rows])
  const items = useMemo(
    () =>
      areas.flatMap(({ row, type, silhouette }): GroupedItem[] => {
        const look = looks[type]
        return look
          ? [
              {
                id: row.id,
                name: row.name,
                ...(isParentNamed && row.parentName !== undefined && { detail: row.parentName }),
                look: silhouette < borderline ? { ...look, short: texts.between(look.short) } : look,
              },
            ]
          : []
      }),
    [areas, looks, texts, isParentNamed],
  )
  if (!typing) return null
  const isAsWished = typing.k === wished
  const others = outlines.areas.length - areas.length
  const title = texts.map(f.count(typing.k))
  return (
    <>
      <div className={styles.head}>
        <p className={styles.sentence}>
          {texts.sentence(
            f.count(areas.length),
            f.count(typing.k),
            texts.clarity[clarityOf(typing.silhouette)],
          )}{' '}
          <span className={styles.aside}>{texts.silhouette(f.number(typing.silhouette, 2))}</span>
        </p>
        <label className={styles.setting}>
          {texts.number}
          <select
            value={isAsWished ? wished : ''}
            onChange={({ target }) =>
              setPanel('groups', target.value === '' ? undefined : Number(target.value))
            }
          >
            <option value="">{texts.proposed(f.count(answer.proposed ?? 0))}</option>
            {answer.typings.map(({ k }) => (
              <option key={k} value={k}>
                {f.count(k)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <GroupKey
        label={texts.key}
        entries={[
          ...looks.map((look, i) => ({ look, count: texts.areas(f.count(profiles[i]?.size ?? 0)) })),
          ...(others > 0
            ? [{ look: notTakenLook(texts.notTaken), count: texts.areas(f.count(others)) }]
            : []),
        ]}
      />
      {scene.combined && <CombinedKey />}
      <TypesMap picture={picture} label={title} />
      <GroupList
        label={texts.list}
        items={items}
        chosen={scene.view.areas}
        onHover={onHover}
        hover={hoverArea}
        onChoose={choose}
      />
      <p className={styles.note}>{texts.betweenNote}</p>
      <ProfileTable profiles={profiles} looks={looks} />
      <TypesTable caption={title} areas={areas} looks={looks} />
    </>
  )
}
