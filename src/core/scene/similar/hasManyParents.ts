import type { AreaRow } from '../scene.ts'

/** Areas lie in more than one area of the level above: only then does naming it tell them apart. */
export const hasManyParents = (rows: readonly AreaRow[]): boolean =>
  rows.some(({ parentId }) => parentId !== rows[0]?.parentId)
