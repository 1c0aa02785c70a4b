// Then and now, one over the other or side by side; where there is no other period, one map and the reason.
import { useCallback, useMemo, useRef, type ComponentProps, type ReactNode } from 'react'
import { SwipeMaps } from '../../../features/swipe/SwipeMaps.tsx'
import { ViewWarnings } from '../../../features/view-chips/ViewWarnings.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../../i18n/LanguageProvider.tsx'
import { makeMapPicture } from '../../../map/makeMapPicture.ts'
import type { MapViewProps } from '../../../map/MapView.tsx'
import { hoverArea, useHovered } from '../../../state/hoverStore.ts'
import { chooseArea, toggleArea, useSetting } from '../../../state/viewStore.ts'
import { AreaTip } from '../AreaTip.tsx'
import { MapLegend } from '../MapLegend.tsx'
import { OneMap } from '../OneMap.tsx'
import { MapTools } from '../tools/MapTools.tsx'
import { mapPadding } from '../mapPadding.ts'
import styles from '../mapPanel.module.css'
import { useSize } from '../useSize.ts'
import { MultiplesTools } from '../multiples/MultiplesTools.tsx'
import two from './twoPeriods.module.css'
import { useKnownFirst } from './useKnownFirst.ts'
import { useSceneBefore } from './useSceneBefore.ts'

type Props = ComponentProps<typeof OneMap>

const choose: MapViewProps['onChoose'] = (id, { add }) => (add ? toggleArea(id) : chooseArea(id))

export function TwoPeriods(props: Props) {
  const { mode } = props.shown.scene
  const from = mode.kind === 'value' ? mode.from : undefined
  return from === undefined ? <OnePeriod {...props} /> : <Both {...props} from={from} />
}

function OnePeriod(props: Props) {
  const { noOtherPeriod } = useTexts().shell.mapTools
  return (
    <div className={two.rows}>
      <p className={two.reason}>{noOtherPeriod}</p>
      <div className={two.maps}>
        <OneMap {...props} />
      </div>
    </div>
  )
}

function Both({ shown, isInScrollingPage, handle, from }: Props & { readonly from: string }) {
  const { scene, outlines } = shown
  useKnownFirst(scene)
  // Half the room has no corner to spare for the legend.
  const isBeside = useSetting('split') === 'beside'
  const f = formatsFor(useLanguage())
  const { shell } = useTexts()
  const hovered = useHovered()
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
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
  return (
    <div className={two.rows}>
      {/* There from the start: it is measured once it is. */}
      <div ref={frame} className={`${styles.frame} ${two.maps}`}>
        {!left && <p className={styles.waiting}>{shell.loading}</p>}
        {padding && left && (
          <SwipeMaps
            left={left}
            right={right}
            leftLabel={f.period(before?.view.period ?? from)}
            rightLabel={f.period(scene.view.period)}
            note={<ViewWarnings scene={scene} periods={[from, scene.view.period]} />}
            hovered={hovered}
            onHover={hoverArea}
            onChoose={choose}
            padding={padding}
            renderTip={renderTip}
            cooperativeGestures={isInScrollingPage}
            controls={<MapTools scene={scene} />}
            ref={handle}
          >
            {!isInScrollingPage && !isBeside && <MapLegend scene={scene} />}
          </SwipeMaps>
        )}
      </div>
      {isInScrollingPage && (
        <div className={styles.under}>
          <MapLegend scene={scene} />
        </div>
      )}
      {!isInScrollingPage && isBeside && (
        <div className={two.foot}>
          <MultiplesTools scene={scene} />
        </div>
      )}
    </div>
  )
}
