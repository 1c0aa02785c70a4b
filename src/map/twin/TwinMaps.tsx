// Two pictures in step: one camera moves both. One lies over the other and is cut off from the left, or they stand side by side.
import { useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import type { Padding } from '../camera/fitCamera.ts'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import type { MapPicture } from '../mapPicture.ts'
import { MapView, type MapHandle, type MapViewProps } from '../MapView.tsx'
import { MapControls } from '../parts/MapControls.tsx'
import { ScaleBar } from '../parts/ScaleBar.tsx'
import { useFullScreen } from '../parts/useFullScreen.ts'
import styles from './TwinMaps.module.css'
import { useSharedCamera } from './useSharedCamera.ts'

export type Side = 'left' | 'right'

/** The pointer, what it finds, what is around: as of a single map. */
export interface TwinMapsProps extends Pick<
  MapViewProps,
  'hovered' | 'onHover' | 'onChoose' | 'controls' | 'cooperativeGestures' | 'onStateChange'
> {
  readonly left: MapPicture
  readonly right: MapPicture
  /** Id of the element that names each map, and of the one that describes it. */
  readonly labelledBy: Readonly<Record<Side, string>>
  readonly describedBy?: Readonly<Partial<Record<Side, string>>>
  /** Share of the width, 0 to 1, in which the left one shows; absent: side by side. */
  readonly cut?: number
  readonly padding?: Padding
  readonly renderTip?: (id: string, side: Side) => ReactNode
  readonly ref?: Ref<MapHandle>
  readonly children?: ReactNode
}

export function TwinMaps({ ref, children, ...props }: TwinMapsProps) {
  const { left, right, labelledBy, describedBy, cut, padding, renderTip, controls, onStateChange } = props
  const { hovered, onHover, onChoose, cooperativeGestures = false } = props
  const root = useRef<HTMLDivElement>(null)
  const leftMap = useRef<MapHandle>(null)
  const texts = useTexts().map
  const { shared, facts } = useSharedCamera()
  const fullScreen = useFullScreen()
  const { control } = shared
  const toggleFullScreen = (): void => fullScreen.toggle?.(root.current)

  useImperativeHandle(ref, () => ({
    zoomIn: () => control.zoomBy(1),
    zoomOut: () => control.zoomBy(-1),
    home: () => control.home(),
    zoomToArea: (id) => leftMap.current?.zoomToArea(id),
    toggleFullScreen,
    camera: () => control.camera(),
  }))

  const mapOf = (side: Side) => ({
    picture: side === 'left' ? left : right,
    hovered,
    onHover,
    onChoose,
    cooperativeGestures,
    labelledBy: labelledBy[side],
    sharedCamera: shared,
    hasControls: false,
    // Two GL canvases of the same size would cost twice and show no more.
    glWhen: 'never' as const,
    ...(padding && { padding }),
    ...(describedBy?.[side] !== undefined && { describedBy: describedBy[side] }),
    ...(renderTip && { renderTip: (id: string) => renderTip(id, side) }),
  })

  return (
    <div ref={root} className={`${styles['twin']} ${cut === undefined ? styles['beside'] : ''}`}>
      {/* Covered altogether, a map is neither walked nor heard. */}
      <div className={styles['left']} inert={cut === 0}>
        <MapView {...mapOf('left')} ref={leftMap} {...(onStateChange && { onStateChange })} />
      </div>
      <div className={styles['right']} inert={cut === 1}>
        <MapView {...mapOf('right')} {...(cut !== undefined && { cut })} />
      </div>
      {children}
      <MapControls
        texts={texts}
        canZoomIn={facts.canZoomIn}
        canZoomOut={facts.canZoomOut}
        isFullScreen={fullScreen.isOn}
        onZoomIn={() => control.zoomBy(1)}
        onZoomOut={() => control.zoomBy(-1)}
        onHome={() => control.home()}
        onFullScreen={fullScreen.toggle && toggleFullScreen}
      >
        {controls}
      </MapControls>
      <ScaleBar metresPerPixel={facts.metresPerPixel} texts={texts} />
    </div>
  )
}
