// Where: one map, or several in its place. With its name, its words, the legend and what differs from the usual.
import { memo, Suspense, useId, type Ref } from 'react'
import type { MapHandle } from '../../map/MapView.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import type { Shown } from '../scene/useScene.ts'
import { IndicatorMaps, PeriodMaps, TwoPeriods, ViewChips } from './lazyMaps.ts'
import styles from './mapPanel.module.css'
import { MapWords } from './MapWords.tsx'
import { OneMap } from './OneMap.tsx'

interface Props {
  readonly shown: Shown
  /** The page scrolls under one finger, the map moves under two. */
  readonly isInScrollingPage: boolean
  readonly handle: Ref<MapHandle>
}

interface MapsProps extends Props {
  readonly nameId: string
  readonly wordsId: string
}

function Maps(props: MapsProps) {
  const { mode } = props.shown.scene.view
  if (mode === 'multiples') return <PeriodMaps {...props} />
  if (mode === 'indicators') return <IndicatorMaps {...props} />
  if (mode === 'swipe') return <TwoPeriods {...props} />
  return <OneMap {...props} />
}

/** Whether anything differs from the usual view; the chips themselves know what. */
function isUnusual({ scene: { view, combined } }: Shown): boolean {
  const { mode, scope, filters, classes, palette, isZeroApart, areOutliersMarked } = view
  const isPlain = mode === 'value' && !scope && filters.length === 0 && !combined
  return !isPlain || classes !== undefined || palette !== undefined || isZeroApart || areOutliersMarked
}

export const MapPanel = memo(function MapPanel(props: Props) {
  const { shell } = useTexts()
  const [nameId, wordsId] = [useId(), useId()]
  const { scene } = props.shown
  const isSeveral = scene.view.mode === 'multiples' || scene.view.mode === 'indicators'
  return (
    <div id="map" tabIndex={-1} className={isSeveral ? `${styles.map} ${styles.several}` : styles.map}>
      <MapWords scene={scene} nameId={nameId} wordsId={wordsId} />
      {isUnusual(props.shown) && (
        <div className={styles.chips}>
          <Suspense fallback={null}>
            <ViewChips scene={scene} />
          </Suspense>
        </div>
      )}
      <div className={styles.room}>
        <Suspense fallback={<p className={styles.waiting}>{shell.loading}</p>}>
          <Maps {...props} nameId={nameId} wordsId={wordsId} />
        </Suspense>
      </div>
    </div>
  )
})
