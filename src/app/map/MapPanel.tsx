// Where: one map, or several in its place. With its name, its words, the legend and what differs from the usual.
import { memo, Suspense, useId, useMemo, useState, type Ref } from 'react'
import type { MapHandle } from '../../map/MapView.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import type { Shown } from '../scene/useScene.ts'
import { SeveralMaps, ViewChips } from './tools/lazyMaps.ts'
import styles from './mapPanel.module.css'
import { MapTools } from './tools/MapTools.tsx'
import { isLegendBelow } from './legendPlace.ts'
import { MapWords } from './MapWords.tsx'
import { OneMap } from './OneMap.tsx'
import { OpenTool, type Tool } from './tools/openTool.ts'

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
  const isOne = mode !== 'multiples' && mode !== 'indicators' && mode !== 'swipe'
  return isOne ? <OneMap {...props} /> : <SeveralMaps {...props} />
}

/** Whether anything differs from the usual view; the chips themselves know what. */
function isUnusual({ scene: { view, combined } }: Shown): boolean {
  const { mode, scope, filters, classes, palette, isZeroApart, areOutliersMarked } = view
  const isPlain = mode === 'value' && !scope && filters.length === 0 && !combined
  return !isPlain || classes !== undefined || palette !== undefined || isZeroApart || areOutliersMarked
}

/** What differs from the usual; where there is no one map to stand on, the tools too. */
function Head({ shown, isSeveral }: { shown: Shown; isSeveral: boolean }) {
  if (!isSeveral && !isUnusual(shown)) return null
  return (
    <div className={styles.chips}>
      <Suspense fallback={null}>
        <ViewChips scene={shown.scene} />
      </Suspense>
      {isSeveral && (
        <div className={styles.tools}>
          <MapTools scene={shown.scene} placement="under" />
        </div>
      )}
    </div>
  )
}

export const MapPanel = memo(function MapPanel(props: Props) {
  const { shell } = useTexts()
  const [nameId, wordsId] = [useId(), useId()]
  const [open, setOpen] = useState<Tool>()
  const tool = useMemo(() => ({ open, setOpen }), [open])
  const { scene } = props.shown
  const { mode } = scene.view
  const isSeveral = mode === 'multiples' || mode === 'indicators'
  const kind = mode === 'swipe' ? styles.twin : isSeveral ? styles.several : ''
  return (
    <OpenTool value={tool}>
      <div
        id="map"
        tabIndex={-1}
        className={`${styles.map} ${kind} ${isLegendBelow(props.isInScrollingPage, mode) ? styles.tall : ''}`}
      >
        <MapWords scene={scene} nameId={nameId} wordsId={wordsId} />
        <Head shown={props.shown} isSeveral={isSeveral} />
        <div className={styles.room}>
          <Suspense fallback={<p className={styles.waiting}>{shell.loading}</p>}>
            <Maps {...props} nameId={nameId} wordsId={wordsId} />
          </Suspense>
        </div>
      </div>
    </OpenTool>
  )
})
