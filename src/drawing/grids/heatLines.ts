import type { AreaRow } from '../../core/scene/scene.ts'

export interface HeatLine {
  readonly id: string
  readonly name: string
  /** Begins a group: a stronger line above. */
  readonly isFirst: boolean
}

/** Rows with names that are unmistakable: two areas may bear the same name, then the parent's stands behind it. */
export function heatLines(rows: readonly AreaRow[], isGrouped: boolean): readonly HeatLine[] {
  const counts = new Map<string, number>()
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1)
  return rows.map(({ id, name, parentId, parentName }, i) => ({
    id,
    name: (counts.get(name) ?? 0) > 1 && parentName !== undefined ? `${name} (${parentName})` : name,
    isFirst: isGrouped && i > 0 && rows[i - 1]?.parentId !== parentId,
  }))
}
