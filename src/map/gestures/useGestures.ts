// Gestures on the stage, and for a moment the word why one was left to the page.
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { MapStage } from '../stage/mapStage.ts'
import { attachGestures } from './attachGestures.ts'
import type { GestureHint } from './gestureTarget.ts'

/** A hint stays so long after the last such gesture, milliseconds. */
const hintTime = 1_600

/** `key` changes when there is another stage. */
export function useGestures(
  host: RefObject<HTMLElement | null>,
  stage: RefObject<MapStage | null>,
  isCooperative: boolean,
  key: unknown,
): GestureHint | undefined {
  const [hint, setHint] = useState<GestureHint>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const readCooperative = useEffectEvent(() => isCooperative)
  useEffect(
    function listenForGestures() {
      const [element, camera] = [host.current, stage.current?.camera]
      if (!element || !camera) return
      const detach = attachGestures({
        element,
        camera,
        isCooperative: () => readCooperative(),
        onHint: (next) => {
          setHint(next)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => setHint(undefined), hintTime)
        },
      })
      return () => {
        detach()
        clearTimeout(timer.current)
      }
    },
    [host, stage, key],
  )
  return hint
}
