// Where the subject lies: its areas dark among the others of its level.
import { useMemo } from 'react'
import type { PaintSlot } from '../../core/scene/scene.ts'
import type { ProfileSubject } from '../../core/scene/profile/areaProfile.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profilePageTexts } from '../../i18n/texts/profile/page.ts'
import { makeMapOutlines } from '../../map/makeMapOutlines.ts'
import type { MapOutlines, MapPicture } from '../../map/mapPicture.ts'
import { SmallMap } from '../../map/SmallMap.tsx'
import type { Place } from '../../data/profile/useSubject.ts'

interface Props {
  readonly place: Place
  readonly name: string
  readonly hrefOf: (id: string) => string
  /** Of the map just left: made once, which takes long with thousands of areas. */
  readonly drawn: MapOutlines
}

/** Light and dark enough to be told apart on any printer. */
const slots: readonly PaintSlot[] = [
  { kind: 'filtered', color: '#d5dce2', pattern: 'none' },
  { kind: 'category', index: 0, label: '', color: '#d4450c', pattern: 'none' },
]

/** Among so many areas one is too small to be found by its fill alone, least of all on a printer without colours. */
const many = 20
/** CSS pixels; on a map this small a third of it is drawn. */
const rings = [33, 30.5].map((radius) => ({ shape: 'circle', radius, stroke: '#16202b' }) as const)

const idsOf = (subject: ProfileSubject): ReadonlySet<string> =>
  new Set(subject.kind === 'area' ? [subject.id] : subject.ids)

export function ProfileMap({ place: { outlines, parents, subject }, name, hrefOf, drawn }: Props) {
  const texts = useTextsOf(profilePageTexts)
  const shapes = useMemo(() => {
    const key = `${outlines.level}.${outlines.edition}`
    return drawn.key === key ? drawn : makeMapOutlines(key, outlines.topology, parents?.topology)
  }, [outlines, parents, drawn])
  const picture = useMemo((): MapPicture => {
    const own = idsOf(subject)
    const slotByArea = Uint8Array.from(shapes.areas, ({ properties }) => (own.has(properties.id) ? 1 : 0))
    const symbols =
      shapes.areas.length > many ? [...own].flatMap((id) => rings.map((ring) => ({ id, ...ring }))) : []
    return { outlines: shapes, slots, slotByArea, chosen: [...own], symbols }
  }, [shapes, subject])
  return (
    <SmallMap
      picture={picture}
      label={texts.map(name)}
      onChoose={(id) => {
        location.hash = hrefOf(id)
      }}
    />
  )
}
