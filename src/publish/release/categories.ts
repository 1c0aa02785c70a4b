// Categories are published as positions in a list: declared ones in their order, else the texts that occur, sorted.
import { compareKeys } from '../../core/release/compareKeys.ts'
import type { Category } from '../../core/release/manifest.ts'
import type { AtlasIndicator } from '../atlas/atlas.ts'
import type { Problem } from '../problem.ts'
import type { LevelValues } from '../values/levelValues.ts'

/** Writes positions into `value`; texts that no declared category has are problems. */
export function numberCategories(
  indicator: AtlasIndicator,
  levels: ReadonlyMap<string, LevelValues>,
): { categories: readonly Category[]; problems: readonly Problem[] } {
  const occurring = new Set(
    [...levels.values()].flatMap(({ texts }) => texts?.filter((text) => text !== undefined) ?? []),
  )
  const categories =
    indicator.categories ??
    [...occurring]
      .toSorted(compareKeys)
      .map((value): Category => ({ value, label: { de: value, en: value } }))
  const positions = new Map(categories.map(({ value }, i) => [value, i]))
  const problems: Problem[] = []
  for (const values of levels.values())
    for (const [cell, text] of values.texts?.entries() ?? []) {
      if (text === undefined) continue
      const position = positions.get(text)
      if (position === undefined)
        problems.push({
          severity: 'error',
          code: 'unknown-category',
          ...values.origin(cell),
          value: text,
          message: `"${text}" is none of the categories of ${indicator.id}`,
          hint: `Declared are: ${categories.map(({ value }) => value).join(', ')}.`,
          exit: 1,
        })
      else values.value[cell] = position
    }
  return { categories, problems }
}
