import { memo, useCallback, useId, useMemo, useRef, type ReactNode, type Ref } from 'react'
import { Legend } from '../../features/legend/Legend.tsx'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { rowWords } from '../../i18n/sentences.ts'
import { makeMapPicture } from '../../map/makeMapPicture.ts'
import type { MapHandle, MapViewProps } from '../../map/MapView.tsx'
import { hoverArea } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import { Part } from '../parts/Part.tsx'
import type { Shown } from '../scene/useScene.ts'
import { AreaTip } from './AreaTip.tsx'
import { HoveredMap } from './HoveredMap.tsx'
import { mapPadding } from './mapPadding.ts'
import styles from './mapPanel.module.css'
import { MapWords } from './MapWords.tsx'
import { useSize } from './useSize.ts'

interface Props {
  readonly shown: Shown
  /** The page scrolls under one finger, the map moves under two. */
  readonly isInScrollingPage: boolean
  readonly handle: Ref<MapHandle>
}

const choose: MapViewProps['onChoose'] = (id, { add }) => (add ? toggleArea(id) : chooseArea(id))

/** The map with its name, its words and the legend on it. */
export const MapPanel = memo(function MapPanel({ shown, isInScrollingPage, handle }: Props) {
  const { scene, outlines } = shown
  const language = useLanguage()
  const [nameId, wordsId] = [useId(), useId()]
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const picture = useMemo(() => makeMapPicture(scene, outlines), [scene, outlines])
  const padding = useMemo(() => size && mapPadding(outlines.bbox, size), [outlines, size])
  const renderTip = useCallback(
    (id: string): ReactNode => {
      const row = scene.rowById.get(id)
      return row && <AreaTip scene={scene} row={row} />
    },
    [scene],
  )
  const wordsOf = useCallback(
    (id: string) => {
      const row = scene.rowById.get(id)
      return row ? rowWords(scene, row, language).text : ''
    },
    [scene, language],
  )
  return (
    <div ref={frame} id="map" tabIndex={-1} className={styles.map}>
      <MapWords scene={scene} nameId={nameId} wordsId={wordsId} />
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
          ref={handle}
        >
          <div className={styles.legend}>
            <Part name="legend">
              <Legend scene={scene} />
            </Part>
          </div>
        </HoveredMap>
      )}
    </div>
  )
})
