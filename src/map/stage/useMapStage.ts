// Keeps a stage in step with the component: made and taken down with it, told of each picture and mark.
import { useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react'
import type { Camera } from '../camera/camera.ts'
import type { Padding } from '../camera/fitCamera.ts'
import type { GlFailure } from '../glMap/glSession.ts'
import type { MapPicture } from '../mapPicture.ts'
import { factsOf, isSameFacts, type CameraFacts } from '../camera/cameraFacts.ts'
import { createMapStage, type GlWhen, type MapStage } from './mapStage.ts'
import type { MapState } from './mapState.ts'
import type { SharedCamera } from '../camera/sharedCamera.ts'

interface Parts {
  readonly root: RefObject<HTMLElement | null>
  readonly host: RefObject<HTMLElement | null>
  readonly picture: MapPicture
  readonly hovered: string | undefined
  readonly camera?: Camera
  readonly sharedCamera?: SharedCamera
  readonly padding: Padding
  readonly glWhen?: GlWhen
  readonly acceptsSlowGl?: boolean
  readonly onStateChange?: (state: MapState) => void
  readonly onGlFailure?: (failure: GlFailure, error: unknown) => void
}

/** The stage is undefined until the elements are there. */
export function useMapStage(parts: Parts): {
  readonly stage: MapStage | undefined
  readonly facts: CameraFacts | undefined
} {
  const { root, host, picture, hovered, sharedCamera } = parts
  const { glWhen = 'soon', acceptsSlowGl = false } = parts
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
        sharedCamera,
        padding: () => readPadding(),
        glWhen,
        acceptsSlowGl,
        onState: (state) => tellState(state),
        onFailure: (failure, error) => tellFailure(failure, error),
        onCamera: (current) => {
          const next = factsOf(current.camera)
          setFacts((before) => (isSameFacts(before, next) ? before : next))
        },
      })
      // oxlint-disable-next-line react/set-state-in-effect -- made of elements, which are there only now
      setStage(made)
      return () => {
        made.destroy()
        setStage(undefined)
      }
    },
    [root, host, sharedCamera, glWhen, acceptsSlowGl],
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
