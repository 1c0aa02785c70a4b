// A scene of thousands of areas: made in several tasks, and drawn by React as a transition, part by part, with other tasks in
// between. All parts of the screen change at once, when the last of them is done.
import { startTransition, useEffect, useRef, useState } from 'react'
import { makeScene, sceneInPieces, type SceneInput } from '../../../core/scene/makeScene.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { runInPieces } from '../../../work/pieces/runInPieces.ts'

interface Asked {
  readonly input: SceneInput
}

/** ms that a reader who keeps changing the choice waits for a picture: then it is drawn at once, however long that takes. */
const patience = 400

/** What `finish` made of the newest scene that is done; undefined where none is, or none is asked for. */
export function useSceneInPieces<A extends Asked, Answer>(
  asked: A | undefined,
  finish: (asked: A, scene: Scene) => Answer,
): Answer | undefined {
  const [made, setMade] = useState<{ readonly answer: Answer }>()
  /** Since when something is asked for that is not on the screen. */
  const waitingSince = useRef<number>(undefined)
  if (!asked && made) setMade(undefined)
  useEffect(
    function makeAskedScene() {
      if (!asked) {
        waitingSince.current = undefined
        return undefined
      }
      const show = (scene: Scene) => setMade({ answer: finish(asked, scene) })
      const now = performance.now()
      waitingSince.current ??= now
      if (now - waitingSince.current > patience) return show(makeScene(asked.input))
      return runInPieces(
        sceneInPieces(asked.input),
        (scene) => startTransition(() => show(scene)),
        // Thrown while drawing, so that the error boundary of this part of the screen hears of it.
        (error) =>
          setMade(() => {
            throw error
          }),
      )
    },
    [asked, finish],
  )
  useEffect(
    function noteShown() {
      if (made) waitingSince.current = undefined
    },
    [made],
  )
  return asked && made?.answer
}
