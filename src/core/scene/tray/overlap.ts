// Whether two areas share people. Only figures of areas without anybody in common are independent of each other.
import type { AreaFigures, Scene } from '../scene.ts'

/** `contains`: one is a part of the other. `unclear`: of levels that may overlap. */
type Overlap = 'none' | 'contains' | 'unclear'

const levelOf = (scene: Scene, { level }: AreaFigures) => level ?? scene.level

/** As in `ViewState.areas`: an area of another level is written `level:id`. */
export const keyOf = ({ row, level }: AreaFigures): string =>
  level === undefined || row.id.startsWith(`${level.id}:`) ? row.id : `${level.id}:${row.id}`

/** The key within the area's own level. */
const bareId = ({ row, level }: AreaFigures): string =>
  level !== undefined && row.id.startsWith(`${level.id}:`) ? row.id.slice(level.id.length + 1) : row.id

/** The one area of the top level. Keys are unique within a level only. */
export const isWhole = (scene: Scene, figures: AreaFigures): boolean =>
  levelOf(scene, figures).parent === undefined && bareId(figures) === scene.region?.id

/** Of two different areas. Areas of one level lie side by side; a level and its parent are told by the parent's key. */
export function overlapOf(scene: Scene, a: AreaFigures, b: AreaFigures): Overlap {
  const [one, other] = [levelOf(scene, a), levelOf(scene, b)]
  if (one.id === other.id) return 'none'
  if (isWhole(scene, a) || isWhole(scene, b)) return 'contains'
  if (one.parent === other.id) return a.row.parentId === bareId(b) ? 'contains' : 'none'
  if (other.parent === one.id) return b.row.parentId === bareId(a) ? 'contains' : 'none'
  return 'unclear'
}
