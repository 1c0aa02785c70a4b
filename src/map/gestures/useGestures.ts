// Gestures on the stage, and for a moment the word why one was left to the page.
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { MapStage } from '../stage/mapStage.ts'
import { attachGestures } from './attachGestures.ts'
import type { GestureHint } from './gestureTarget.ts'

/** A hint stays so long after the last such gesture, milliseconds. */
const hintTime = 1_600

export function useGestures(
  host: RefObject<HTMLElement | null>,
  stage: MapStage | undefined,
  isCooperative: boolean,
): GestureHint | undefined {
  const [hint, setHint] = useState<GestureHint>()
  const readCooperative = useEffectEvent(() => isCooperative)
  useEffect(
    function listenForGestures() {
      const element = host.current
      if (!element || !stage) return undefined
      let timer: ReturnType<typeof setTimeout> | undefined
      const detach = attachGestures({
        element,
        camera: stage.camera,
        isCooperative: () => readCooperative(),
        onHint: (next) => {
          setHint(next)
          clearTimeout(timer)
          timer = setTimeout(() => setHint(undefined), hintTime)
        },
      })
      return () => {
        detach()
        clearTimeout(timer)
      }
    },
    [host, stage],
  )
  return hint
}
