// Keeps a stage in step with the component: made and taken down with it, told of each picture and mark.
import { useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react'
import { metresPerPixel, type Camera } from '../camera/camera.ts'
import type { Padding } from '../camera/fitCamera.ts'
import type { GlFailure } from '../glMap/glSession.ts'
import type { MapPicture } from '../mapPicture.ts'
import { createMapStage, type MapStage } from './mapStage.ts'
import type { MapState } from './mapState.ts'

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
  readonly onGlFailure?: (failure: GlFailure, error: unknown) => void
}

/** What buttons and scale need to know of the camera. */
export interface CameraFacts {
  readonly metresPerPixel: number
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
}

function factsOf({ camera }: MapStage): CameraFacts {
  return {
    // Three digits suffice for a bar of 84 pixels, and spare the page a new one for every pixel of panning.
    metresPerPixel: Number(metresPerPixel(camera.camera()).toPrecision(3)),
    canZoomIn: camera.canZoomIn(),
    canZoomOut: camera.canZoomOut(),
  }
}

const isSame = (a: CameraFacts | undefined, b: CameraFacts): boolean =>
  a?.metresPerPixel === b.metresPerPixel && a.canZoomIn === b.canZoomIn && a.canZoomOut === b.canZoomOut

/** The stage is undefined until the elements are there. */
export function useMapStage(parts: Parts): {
  readonly stage: MapStage | undefined
  readonly facts: CameraFacts | undefined
} {
  const { root, host, picture, hovered, prefersPictureMap = false, acceptsSlowGl = false } = parts
  const [stage, setStage] = useState<MapStage>()
  const [facts, setFacts] = useState<CameraFacts>()
  const readPadding = useEffectEvent(() => parts.padding)
  const tellState = useEffectEvent((state: MapState) => parts.onStateChange?.(state))
  const tellFailure = useEffectEvent((failure: GlFailure, error: unknown) =>
    parts.onGlFailure?.(failure, error),
  )
  const first = useEffectEvent(() => ({ picture, hovered, camera: parts.camera }))

  useLayoutEffect(
    function keepStage() {
      if (!root.current || !host.current) return undefined
      const made = createMapStage({
        ...first(),
        root: root.current,
        host: host.current,
        padding: () => readPadding(),
        prefersPictureMap,
        acceptsSlowGl,
        onState: (state) => tellState(state),
        onFailure: (failure, error) => tellFailure(failure, error),
        onCamera: (current) => {
          const next = factsOf(current)
          setFacts((before) => (isSame(before, next) ? before : next))
        },
      })
      // oxlint-disable-next-line react/set-state-in-effect -- made of elements, which are there only now
      setStage(made)
      return () => {
        made.destroy()
        setStage(undefined)
      }
    },
    [root, host, prefersPictureMap, acceptsSlowGl],
  )
  useLayoutEffect(
    function showPicture() {
      stage?.setPicture(picture)
    },
    [stage, picture],
  )
  useLayoutEffect(
    function markHovered() {
      stage?.setHovered(hovered)
    },
    [stage, hovered],
  )
  return { stage, facts }
}
