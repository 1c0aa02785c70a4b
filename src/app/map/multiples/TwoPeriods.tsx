// Then and now, one over the other.
import { useCallback, useMemo, useRef, type ReactNode, type Ref } from 'react'
import { firstOfChange } from '../../../core/scene/mode/twoPeriods.ts'
import { makeScene } from '../../../core/scene/makeScene.ts'
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
import { MapTools } from '../MapTools.tsx'
import { mapPadding } from '../mapPadding.ts'
import styles from '../mapPanel.module.css'
import { useSize } from '../useSize.ts'
import { periodsShown } from './PeriodMaps.tsx'

interface Props {
  readonly shown: Shown
  readonly isInScrollingPage: boolean
  readonly handle: Ref<MapHandle>
}

const choose: MapViewProps['onChoose'] = (id, { add }) => (add ? toggleArea(id) : chooseArea(id))

/** The wished period where it stands on the same outlines, else the first that does. */
function earlierPeriod({ scene, data }: Shown): string | undefined {
  const { indicator, view } = scene
  const possible = periodsShown(scene).filter((period) => period !== view.period)
  const wished = firstOfChange(indicator, data.dataset, view.period, view.from)
  return wished !== undefined && possible.includes(wished) ? wished : possible[0]
}

export function TwoPeriods({ shown, isInScrollingPage, handle }: Props) {
  const { scene, data, outlines } = shown
  const f = formatsFor(useLanguage())
  const texts = useTexts().shell.mapTools
  const hovered = useHovered()
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const period = earlierPeriod(shown)
  const before = useMemo(
    () => (period === undefined ? undefined : makeScene({ ...data, view: { ...scene.view, period } })),
    [data, scene, period],
  )
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
  if (!left || period === undefined) return <p className={styles.waiting}>{texts.noOtherPeriod}</p>
  return (
    <div ref={frame} className={styles.frame}>
      {padding && (
        <SwipeMaps
          left={left}
          right={right}
          leftLabel={f.period(period)}
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
          <MapLegend scene={scene} />
        </SwipeMaps>
      )}
    </div>
  )
}
