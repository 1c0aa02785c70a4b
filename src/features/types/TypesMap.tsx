import { SmallMap } from '../../map/SmallMap.tsx'
import type { MapPicture } from '../../map/mapPicture.ts'
import { hoverArea, useHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import styles from './types.module.css'

/** A component of its own, so that hovering draws nothing else anew. */
export function TypesMap({ picture, label }: { picture: MapPicture; label: string }) {
  const hovered = useHovered()
  return (
    <div className={styles.map}>
      <SmallMap
        picture={picture}
        label={label}
        hovered={hovered}
        onHover={hoverArea}
        onChoose={(id, { add }) => (add ? toggleArea(id) : chooseArea(id))}
      />
    </div>
  )
}
