// Classes of equal width: min + j (max − min) / k, as R's classInt. Worked example: T20, 5 classes → 7.98, 13.86, 19.74, 25.62.
import { extent } from './extent.ts'

export function equalBreaks(values: ArrayLike<number>, count: number): readonly number[] {
  const [least, greatest] = extent(values) ?? [0, 0]
  if (least === greatest) return []
  return Array.from({ length: count - 1 }, (_, j) => least + ((j + 1) * (greatest - least)) / count)
}
