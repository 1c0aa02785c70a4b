import type { StripGroup } from './stripGeometry.ts'
import type { ComparisonGroup, Scene } from '../../core/scene/scene.ts'

/** Rows of the strip plot: only areas with a number have a place on the axis. */
export const stripGroups = ({ slots }: Scene, groups: readonly ComparisonGroup[]): readonly StripGroup[] =>
  groups.map(({ id, name, reference, rows }) => ({
    id,
    label: name,
    ...(reference?.cell.kind === 'number' && { reference: reference.cell.value }),
    values: rows.flatMap((row) =>
      row.cell.kind === 'number'
        ? [{ id: row.id, value: row.cell.value, color: slots[row.slot]?.color ?? '' }]
        : [],
    ),
  }))
