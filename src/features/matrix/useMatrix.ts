// The matrix for what is shown. Small ones at once; large ones in pieces, so that the page stays free between them.
import { useMemo } from 'react'
import { matrixSteps, type Matrix, type MatrixFigures } from '../../core/scene/pairs/matrixOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useInPieces } from '../../work/pieces/useInPieces.ts'

/** Values times pairs that take less than a few milliseconds. */
const few = 60_000

interface Asked {
  readonly scene: Scene
  readonly figures: readonly MatrixFigures[]
}

const piecesOf = ({ scene, figures }: Asked) => matrixSteps(scene, figures)

/** Undefined while it is being worked out, or while there are no figures: never that of another scene. */
export function useMatrix(scene: Scene, figures: readonly MatrixFigures[] | undefined): Matrix | undefined {
  const asked = useMemo(() => figures && { scene, figures }, [scene, figures])
  const isSmall = figures !== undefined && (scene.rows.length * figures.length ** 2) / 2 <= few
  const answered = useInPieces(asked, isSmall, piecesOf)
  return answered?.question === asked ? answered?.answer : undefined
}
