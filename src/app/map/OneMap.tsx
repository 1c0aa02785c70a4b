import { useMemo, useRef, type Ref } from 'react'
import { makeMapPicture } from '../../map/makeMapPicture.ts'
import type { MapHandle, MapViewProps } from '../../map/MapView.tsx'
import { hoverArea } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import type { Shown } from '../scene/useScene.ts'
import { HoveredMap } from './HoveredMap.tsx'
import { isLegendBelow } from './legendPlace.ts'
import { MapLegend } from './MapLegend.tsx'
import { mapPadding } from './mapPadding.ts'
import styles from './mapPanel.module.css'
import { MapTools } from './tools/MapTools.tsx'
import { useAreaTold } from './useAreaTold.tsx'
import { useSize } from './useSize.ts'

interface Props {
  readonly shown: Shown
  readonly isInScrollingPage: boolean
  readonly handle: Ref<MapHandle>
  readonly nameId: string
  readonly wordsId: string
}

const choose: MapViewProps['onChoose'] = (id, { add }) => (add ? toggleArea(id) : chooseArea(id))

/** The one large map with the legend on it. */
export function OneMap({ shown, isInScrollingPage, handle, nameId, wordsId }: Props) {
  const { scene, outlines } = shown
  const isBelow = isLegendBelow(isInScrollingPage, scene.view.mode)
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const picture = useMemo(() => makeMapPicture(scene, outlines), [scene, outlines])
  const padding = useMemo(() => size && mapPadding(outlines.bbox, size), [outlines, size])
  const { renderTip, wordsOf } = useAreaTold(scene)
  return (
    <>
      <div ref={frame} className={styles.frame}>
        {padding && (
          <HoveredMap
            picture={picture}
            onHover={hoverArea}
            onChoose={choose}
            labelledBy={nameId}
            describedBy={wordsId}
            padding={padding}
            renderTip={renderTip}
            wordsOf={wordsOf}
            cooperativeGestures={isInScrollingPage}
            controls={<MapTools scene={scene} />}
            ref={handle}
          >
            {!isBelow && <MapLegend scene={scene} />}
          </HoveredMap>
        )}
      </div>
      {isBelow && (
        <div className={styles.under}>
          <MapLegend scene={scene} />
        </div>
      )}
    </>
  )
}
