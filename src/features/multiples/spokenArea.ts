import type { AreaRow, Scene } from '../../core/scene/scene.ts'

/** The area whose value stands at each map: the hovered one, else the first chosen one of this level. */
export function spokenArea(scene: Scene, hovered: string | undefined): AreaRow | undefined {
  if (hovered !== undefined) return scene.rowById.get(hovered)
  return scene.chosen.find(({ level }) => level === undefined)?.row
}
