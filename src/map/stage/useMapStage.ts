// Keeps a stage in step with the component: made and taken down with it, told of each picture and mark.
import { useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { metresPerPixel, type Camera } from '../camera/camera.ts'
import type { Padding } from '../camera/fitCamera.ts'
import type { MapPicture } from '../mapPicture.ts'
import { createMapStage, type MapStage, type MapState } from './mapStage.ts'

interface Parts {
  readonly root: RefObject<HTMLElement | null>
  readonly host: RefObject<HTMLElement | null>
  readonly picture: MapPicture
  readonly hovered: string | undefined
  readonly camera?: Camera
  readonly padding: Padding
  readonly prefersPictureMap?: boolean
  readonly acceptsSlowGl?: boolean
  readonly onStateChange?: (state: MapState) => void
}

/** What buttons and scale need to know of the camera. */
export interface CameraFacts {
  readonly metresPerPixel: number
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
}

const isSame = (a: CameraFacts | undefined, b: CameraFacts): boolean =>
  a?.metresPerPixel === b.metresPerPixel && a.canZoomIn === b.canZoomIn && a.canZoomOut === b.canZoomOut

export function useMapStage(parts: Parts): {
  readonly stage: RefObject<MapStage | null>
  readonly facts: CameraFacts | undefined
} {
  const { root, host, picture, hovered, prefersPictureMap = false, acceptsSlowGl = false } = parts
  const stage = useRef<MapStage>(null)
  const [facts, setFacts] = useState<CameraFacts>()
  const readPadding = useEffectEvent(() => parts.padding)
  const tellState = useEffectEvent((state: MapState) => parts.onStateChange?.(state))
  const first = useEffectEvent(() => ({ picture, hovered, camera: parts.camera }))

  useLayoutEffect(
    function keepStage() {
      if (!root.current || !host.current) return
      const followCamera = (): void => {
        const control = stage.current?.camera
        if (!control) return
        const next = {
          // Three digits suffice for a bar of 84 pixels, and spare the page a new one for every pixel of panning.
          metresPerPixel: Number(metresPerPixel(control.camera()).toPrecision(3)),
          canZoomIn: control.canZoomIn(),
          canZoomOut: control.canZoomOut(),
        }
        setFacts((before) => (isSame(before, next) ? before : next))
      }
      stage.current = createMapStage({
        ...first(),
        root: root.current,
        host: host.current,
        padding: () => readPadding(),
        prefersPictureMap,
        acceptsSlowGl,
        onState: (state) => tellState(state),
        onCamera: followCamera,
      })
      followCamera()
      return () => {
        stage.current?.destroy()
        stage.current = null
      }
    },
    [root, host, prefersPictureMap, acceptsSlowGl],
  )
  useLayoutEffect(
    function showPicture() {
      stage.current?.setPicture(picture)
    },
    [picture],
  )
  useLayoutEffect(
    function markHovered() {
      stage.current?.setHovered(hovered)
    },
    [hovered],
  )
  return { stage, facts }
}
