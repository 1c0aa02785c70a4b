import { useMemo } from 'react'
import type { Scene } from '../../../core/scene/scene.ts'
import { makeMapPicture } from '../../../map/makeMapPicture.ts'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { hoverArea } from '../../../state/hoverStore.ts'
import { HoveredMap } from '../../map/HoveredMap.tsx'
import { MapWords } from '../../map/MapWords.tsx'
import { useAreaTold } from '../../map/useAreaTold.tsx'
import { chooseOnMap, mapPaddingHere } from '../mapHere.ts'
import styles from './embed.module.css'

interface Props {
  readonly scene: Scene
  /** Of the district's areas alone, where the frame is one district's. */
  readonly outlines: MapOutlines
}

/** A picture map; MapLibre comes when a reader zooms. The page around keeps wheel and finger. */
export function EmbedMap({ scene, outlines }: Props) {
  const picture = useMemo(() => makeMapPicture(scene, outlines), [scene, outlines])
  const { renderTip, wordsOf } = useAreaTold(scene)
  return (
    <div id="map" tabIndex={-1} className={styles.map} data-part="map">
      <MapWords scene={scene} nameId="map-name" wordsId="map-words" />
      <HoveredMap
        picture={picture}
        onHover={hoverArea}
        onChoose={chooseOnMap}
        labelledBy="map-name"
        describedBy="map-words"
        padding={mapPaddingHere}
        renderTip={renderTip}
        wordsOf={wordsOf}
        cooperativeGestures
        glWhen="zoomed"
      />
    </div>
  )
}
