import type { Scene } from '../../core/scene/scene.ts'

/** Whether numerators are published in any period: without them there is nothing for the counts to show. */
export function hasCounts({ rows, chosen, regionSeries }: Scene): boolean {
  const series = [...chosen.flatMap(({ series: own }) => own), ...(regionSeries ? [regionSeries] : [])]
  const cells = [
    ...rows.map(({ cell }) => cell),
    ...series.flatMap(({ points }) => points.map(({ cell }) => cell)),
  ]
  return cells.some((cell) => cell.kind === 'number' && cell.numerator !== undefined)
}
