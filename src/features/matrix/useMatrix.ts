// The matrix for what is shown. Small ones at once; large ones in slices, so that the page stays free between them.
import { useEffect, useMemo, useState } from 'react'
import { matrixOf, matrixSteps, type Matrix, type MatrixFigures } from '../../core/scene/pairs/matrixOf.ts'
import type { Scene } from '../../core/scene/scene.ts'

/** Values times pairs that take less than a few milliseconds. */
const atOnce = 60_000
/** ms of one slice. */
const slice = 8

interface Done {
  readonly scene: Scene
  readonly figures: readonly MatrixFigures[]
  readonly matrix: Matrix
}

/** Walks the steps in slices; the returned function gives up. */
function inSlices(
  scene: Scene,
  figures: readonly MatrixFigures[],
  tell: (matrix: Matrix) => void,
): () => void {
  const steps = matrixSteps(scene, figures)
  let timer: ReturnType<typeof setTimeout> | undefined
  const go = () => {
    const end = performance.now() + slice
    do {
      const step = steps.next()
      if (step.done) return tell(step.value)
    } while (performance.now() < end)
    timer = setTimeout(go)
  }
  timer = setTimeout(go)
  return () => clearTimeout(timer)
}

/** Undefined while it is being worked out, or while there are no figures: never that of another scene. */
export function useMatrix(scene: Scene, figures: readonly MatrixFigures[] | undefined): Matrix | undefined {
  const isSmall = figures !== undefined && (scene.rows.length * figures.length ** 2) / 2 <= atOnce
  const small = useMemo(
    () => (isSmall && figures ? matrixOf(scene, figures) : undefined),
    [isSmall, scene, figures],
  )
  const [done, setDone] = useState<Done>()
  useEffect(
    function workInSlices() {
      if (isSmall || !figures) return undefined
      return inSlices(scene, figures, (matrix) => setDone({ scene, figures, matrix }))
    },
    [isSmall, scene, figures],
  )
  return small ?? (done?.scene === scene && done.figures === figures ? done.matrix : undefined)
}
