// The map on the screen: a stage that paints, gestures and keys that move and choose, buttons, scale, tip. It knows areas by
// their keys only; what is said about one comes from outside.
import { useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import type { Camera } from './camera/camera.ts'
import type { Padding } from './camera/fitCamera.ts'
import type { GlFailure } from './glMap/glSession.ts'
import type { MapPicture } from './mapPicture.ts'
import type { Texts } from '../i18n/de.ts'
import { useTexts } from '../i18n/LanguageProvider.tsx'
import styles from './MapView.module.css'
import { MapControls } from './parts/MapControls.tsx'
import { MapTip } from './parts/MapTip.tsx'
import { ScaleBar } from './parts/ScaleBar.tsx'
import { useFullScreen } from './parts/useFullScreen.ts'
import { useTip } from './parts/useTip.ts'
import type { GestureHint } from './gestures/gestureTarget.ts'
import { useGestures } from './gestures/useGestures.ts'
import type { GlWhen } from './stage/mapStage.ts'
import type { MapState } from './stage/mapState.ts'
import type { SharedCamera } from './camera/sharedCamera.ts'
import { useMapKeys } from './keyboard/useMapKeys.ts'
import { usePointer } from './gestures/usePointer.ts'
import { useMapStage } from './stage/useMapStage.ts'

export interface MapHandle {
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** The whole picture. */
  readonly home: () => void
  readonly zoomToArea: (id: string) => void
  readonly toggleFullScreen: () => void
  readonly camera: () => Camera | undefined
}

export interface MapViewProps {
  readonly picture: MapPicture
  readonly hovered: string | undefined
  readonly onHover: (id: string | undefined) => void
  /** `add`: to the areas chosen before instead of in their place. */
  readonly onChoose: (id: string, how: { readonly add: boolean }) => void
  /** Id of the element that names the map, and ids of those that describe it in words. */
  readonly labelledBy: string
  readonly describedBy?: string
  /** Where to begin; the whole picture where absent. Afterwards the map owns its camera. */
  readonly camera?: Camera
  /** Pixels to keep free around the whole picture. */
  readonly padding?: Padding
  /** Moves together with the other maps that have it. */
  readonly sharedCamera?: SharedCamera
  /** Share of the width, 0 to 1, that is cut off on the left: what lies below the map shows there and takes the pointer. */
  readonly cut?: number
  /** Buttons and scale; `false` where they stand elsewhere. */
  readonly hasControls?: boolean
  /** What stands beside the pointer over an area. */
  readonly renderTip?: (id: string) => ReactNode
  /** Further buttons below the map's own. */
  readonly controls?: ReactNode
  /** The page scrolls with the wheel and one finger; the map takes Ctrl or ⌘ and two fingers. */
  readonly cooperativeGestures?: boolean
  /** When MapLibre is loaded; `zoomed`: once a reader leaves the whole picture. Where it may be `soon`, it is. */
  readonly glWhen?: GlWhen
  /** MapLibre stays in front even where it paints slowly: measurements. */
  readonly acceptsSlowGl?: boolean
  readonly onStateChange?: (state: MapState) => void
  /** Why MapLibre is not used; the picture map stays. */
  readonly onGlFailure?: (failure: GlFailure, error: unknown) => void
  readonly ref?: Ref<MapHandle>
  /** Laid over the map: legend, notices. */
  readonly children?: ReactNode
}

const defaultPadding: Padding = { top: 16, right: 24, bottom: 16, left: 24 }

function hintText(hint: GestureHint, texts: Texts['map']): string {
  if (hint === 'useTwoFingers') return texts.useTwoFingers
  return /Mac|iPhone|iPad/.test(navigator.platform) ? texts.holdCommand : texts.holdControl
}

export function MapView({ ref, children, ...props }: MapViewProps) {
  const {
    hovered,
    renderTip,
    labelledBy,
    describedBy,
    cooperativeGestures = false,
    cut,
    hasControls = true,
  } = props
  const root = useRef<HTMLElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const keysId = useId()
  const texts = useTexts().map
  const tip = useTip()
  const { stage, facts } = useMapStage({ ...props, root, host, padding: props.padding ?? defaultPadding })
  const hint = useGestures(host, stage, cooperativeGestures)
  const fullScreen = useFullScreen()
  const pointer = usePointer({ ...props, stage, tip })
  const keys = useMapKeys({ ...props, stage, tip })

  const camera = stage?.camera
  useImperativeHandle(ref, () => ({
    zoomIn: () => camera?.zoomBy(1),
    zoomOut: () => camera?.zoomBy(-1),
    home: () => camera?.home(),
    zoomToArea: (id) => stage?.zoomToArea(id),
    toggleFullScreen: () => fullScreen.toggle?.(root.current),
    camera: () => camera?.camera(),
  }))

  return (
    <section
      ref={root}
      className={`${styles['map']} ${cut === undefined ? '' : styles['above']}`}
      aria-labelledby={labelledBy}
    >
      <div
        ref={host}
        className={styles['stage']}
        style={
          cut === undefined ? undefined : { clipPath: `inset(0 0 0 ${Number((cut * 100).toFixed(3))}%)` }
        }
        data-gestures={cooperativeGestures ? 'cooperative' : 'greedy'}
        // Arrow keys reach the page from a screen reader only inside an application.
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one tab stop of the walk
        tabIndex={0}
        aria-roledescription={texts.role}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy === undefined ? keysId : `${describedBy} ${keysId}`}
        {...pointer}
        {...keys}
      />
      <p id={keysId} hidden>
        {texts.keys}
      </p>
      {children}
      {hasControls && (
        <MapControls
          texts={texts}
          canZoomIn={facts?.canZoomIn ?? true}
          canZoomOut={facts?.canZoomOut ?? true}
          isFullScreen={fullScreen.isOn}
          onZoomIn={() => camera?.zoomBy(1)}
          onZoomOut={() => camera?.zoomBy(-1)}
          onHome={() => camera?.home()}
          onFullScreen={fullScreen.toggle && (() => fullScreen.toggle?.(root.current))}
        >
          {props.controls}
        </MapControls>
      )}
      {hasControls && facts && <ScaleBar metresPerPixel={facts.metresPerPixel} texts={texts} />}
      {tip.isOn && hovered !== undefined && renderTip && (
        <MapTip tip={tip} size={() => stage?.size()}>
          {renderTip(hovered)}
        </MapTip>
      )}
      {hint && (
        <div className={styles['hint']} aria-hidden="true">
          {hintText(hint, texts)}
        </div>
      )}
    </section>
  )
}
