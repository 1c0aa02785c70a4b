import { memo, useCallback, useEffect, useId, useMemo, type ReactNode, type Ref } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { rowWords, describeScene } from '../../i18n/sentences.ts'
import { Legend } from '../../features/legend/Legend.tsx'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { makeMapPicture } from '../../map/makeMapPicture.ts'
import { MapView, type MapHandle, type MapViewProps } from '../../map/MapView.tsx'
import { announce } from '../../state/announceStore.ts'
import { hoverArea, useHovered } from '../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'
import type { Shown } from '../scene/useScene.ts'
import { useSettled } from '../scene/useSettled.ts'
import styles from './explore.module.css'
import { Part } from '../parts/Part.tsx'
import type { Screen } from './useScreen.ts'

interface Props {
  readonly shown: Shown
  readonly screen: Screen
  readonly handle: Ref<MapHandle>
}

const settledMs = 250
/** A step on the map is heard soon after the key. */
const walkPauseMs = 150

const choose: MapViewProps['onChoose'] = (id, { add }) => (add ? toggleArea(id) : chooseArea(id))

export const MapPanel = memo(function MapPanel({ shown, screen, handle }: Props) {
  const { scene, outlines } = shown
  const language = useLanguage()
  const texts = useTexts()
  const nameId = useId()
  const wordsId = useId()
  const picture = useMemo(() => makeMapPicture(scene, outlines), [scene, outlines])
  const renderTip = useCallback(
    (id: string): ReactNode => {
      const row = scene.rowById.get(id)
      if (!row) return null
      const { name, place, value, counts, flag } = rowWords(scene, row, language)
      return (
        <>
          <strong>{name}</strong>
          {place && <span className={styles.tipPlace}> {place}</span>}
          <br />
          {value}
          {counts && <span className={styles.tipPlace}>, {counts}</span>}
          {flag && <span className={styles.tipPlace}>, {flag}</span>}
        </>
      )
    },
    [scene, language],
  )
  const wordsOf = useCallback(
    (id: string) => {
      const row = scene.rowById.get(id)
      return row ? rowWords(scene, row, language).text : ''
    },
    [scene, language],
  )
  const legend = useMemo(
    () => (
      <div className={styles.legend}>
        <Part name="legend">
          <Legend scene={scene} />
        </Part>
      </div>
    ),
    [scene],
  )
  return (
    <div id="map" tabIndex={-1} className={styles.map}>
      <MapWords scene={scene} nameId={nameId} wordsId={wordsId} />
      <HoveredMap
        picture={picture}
        onHover={hoverArea}
        onChoose={choose}
        texts={texts.map}
        labelledBy={nameId}
        describedBy={wordsId}
        renderTip={renderTip}
        wordsOf={wordsOf}
        cooperativeGestures={screen === 'phone'}
        ref={handle}
      >
        {legend}
      </HoveredMap>
    </div>
  )
})

interface WordsProps {
  readonly scene: Scene
  readonly nameId: string
  readonly wordsId: string
}

/** Name and text alternative of the map; written anew once the reader stops stepping through periods. */
const MapWords = memo(function MapWords({ scene, nameId, wordsId }: WordsProps) {
  const language = useLanguage()
  const texts = useTexts().shell.parts
  const settled = useSettled(scene, settledMs)
  const words = useMemo(() => describeScene(settled, language), [settled, language])
  return (
    <>
      <h2 id={nameId} className="visually-hidden">
        {texts.map}: {words.heading}
      </h2>
      <p id={wordsId} className="visually-hidden">
        {words.mapDescription}
      </p>
    </>
  )
})

interface HoveredProps extends Omit<MapViewProps, 'hovered'> {
  readonly wordsOf: (id: string) => string
}

/** Follows the hovered area, so that nothing around the map is drawn anew while the pointer moves. */
function HoveredMap({ wordsOf, ...props }: HoveredProps) {
  const hovered = useHovered()
  useEffect(
    function sayWalkedArea() {
      // Only the keyboard's walk is spoken; the pointer's way over the map would be noise.
      if (hovered !== undefined && document.activeElement?.matches('#map :focus-visible'))
        announce(wordsOf(hovered), walkPauseMs)
    },
    [hovered, wordsOf],
  )
  return <MapView {...props} hovered={hovered} />
}
