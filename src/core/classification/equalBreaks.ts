// Classes of equal width: min + j (max − min) / k. Worked example: T20, 5 classes → 7.98, 13.86, 19.74, 25.62.

export function equalBreaks(values: readonly number[], count: number): readonly number[] {
  let [least, greatest] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  if (!(least < greatest)) return []
  return Array.from({ length: count - 1 }, (_, j) => least + ((j + 1) * (greatest - least)) / count)
}
