// Then and now, one over the other.
import { useCallback, useMemo, useRef, type ReactNode, type Ref } from 'react'
import { SwipeMaps } from '../../../features/swipe/SwipeMaps.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../../i18n/LanguageProvider.tsx'
import { makeMapPicture } from '../../../map/makeMapPicture.ts'
import type { MapHandle, MapViewProps } from '../../../map/MapView.tsx'
import { hoverArea, useHovered } from '../../../state/hoverStore.ts'
import { chooseArea, toggleArea } from '../../../state/viewStore.ts'
import type { Shown } from '../../scene/useScene.ts'
import { AreaTip } from '../AreaTip.tsx'
import { MapLegend } from '../MapLegend.tsx'
import { MapTools } from '../tools/MapTools.tsx'
import { mapPadding } from '../mapPadding.ts'
import styles from '../mapPanel.module.css'
import { useSize } from '../useSize.ts'
import { useSceneBefore } from './useSceneBefore.ts'

interface Props {
  readonly shown: Shown
  readonly isInScrollingPage: boolean
  readonly handle: Ref<MapHandle>
}

const choose: MapViewProps['onChoose'] = (id, { add }) => (add ? toggleArea(id) : chooseArea(id))

export function TwoPeriods({ shown, isInScrollingPage, handle }: Props) {
  const { scene, outlines } = shown
  const f = formatsFor(useLanguage())
  const { shell } = useTexts()
  const texts = shell.mapTools
  const hovered = useHovered()
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const period = scene.mode.kind === 'value' ? scene.mode.from : undefined
  const before = useSceneBefore(shown)
  const left = useMemo(() => before && makeMapPicture(before, outlines), [before, outlines])
  const right = useMemo(() => makeMapPicture(scene, outlines), [scene, outlines])
  const padding = useMemo(() => size && mapPadding(outlines.bbox, size), [outlines, size])
  const renderTip = useCallback(
    (id: string, side: 'left' | 'right'): ReactNode => {
      const own = side === 'left' ? before : scene
      const row = own?.rowById.get(id)
      return own && row && <AreaTip scene={own} row={row} />
    },
    [before, scene],
  )
  if (period === undefined) return <p className={styles.waiting}>{texts.noOtherPeriod}</p>
  return (
    <>
      {/* There from the start: it is measured once it is. */}
      <div ref={frame} className={styles.frame}>
        {!left && <p className={styles.waiting}>{shell.loading}</p>}
        {padding && left && (
          <SwipeMaps
            left={left}
            right={right}
            leftLabel={f.period(before?.view.period ?? period)}
            rightLabel={f.period(scene.view.period)}
            hovered={hovered}
            onHover={hoverArea}
            onChoose={choose}
            padding={padding}
            renderTip={renderTip}
            cooperativeGestures={isInScrollingPage}
            controls={<MapTools scene={scene} />}
            ref={handle}
          >
            {!isInScrollingPage && <MapLegend scene={scene} />}
          </SwipeMaps>
        )}
      </div>
      {isInScrollingPage && (
        <div className={styles.under}>
          <MapLegend scene={scene} />
        </div>
      )}
    </>
  )
}
