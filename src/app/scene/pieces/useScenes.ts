// The scenes of several maps at once. Of thousands of areas each is made in tasks of its own; the maps change together.
import { startTransition, useEffect, useMemo, useState } from 'react'
import { makeScene, sceneInPieces, type SceneInput } from '../../../core/scene/makeScene.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { many } from '../../../core/scene/many.ts'
import { runInPieces } from '../../../work/pieces/runInPieces.ts'

/** One that is there already, or what it is to be made from. */
export type AskedScene = Scene | SceneInput

const isMade = (asked: AskedScene): asked is Scene => 'rowById' in asked

export function* scenesInPieces(asked: readonly AskedScene[]): Generator<undefined, readonly Scene[]> {
  const scenes: Scene[] = []
  for (const one of asked) {
    scenes.push(isMade(one) ? one : yield* sceneInPieces(one))
    yield
  }
  return scenes
}

const isLarge = (asked: AskedScene): boolean => !isMade(asked) && asked.dataset.areas.length >= many

/** Undefined until the first are there; then the last complete ones, in the order that was asked for. */
export function useScenes(asked: readonly AskedScene[]): readonly Scene[] | undefined {
  const inPieces = asked.some(isLarge)
  const atOnce = useMemo(
    () => (inPieces ? undefined : asked.map((one) => (isMade(one) ? one : makeScene(one)))),
    [asked, inPieces],
  )
  const [made, setMade] = useState<readonly Scene[]>()
  useEffect(
    function makeAskedScenes() {
      if (!inPieces) return undefined
      return runInPieces(
        scenesInPieces(asked),
        (scenes) => startTransition(() => setMade(scenes)),
        (error) =>
          setMade(() => {
            throw error
          }),
      )
    },
    [asked, inPieces],
  )
  return atOnce ?? made
}
