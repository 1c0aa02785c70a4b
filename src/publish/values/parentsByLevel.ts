// In which area of the level above each one lies, where all editions say the same.
import type { EditionOutline } from './geography.ts'

/** By level, then by area; an area whose editions disagree is not there. */
export function parentsByLevel(
  outlines: readonly EditionOutline[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, Set<string | undefined>>>()
  for (const { level, areas } of outlines) {
    const own = found.get(level) ?? new Map<string, Set<string | undefined>>()
    found.set(level, own)
    for (const { properties } of areas)
      own.set(properties.id, (own.get(properties.id) ?? new Set()).add(properties.parent))
  }
  const settled = (own: ReadonlyMap<string, ReadonlySet<string | undefined>>) =>
    new Map(
      [...own].flatMap(([id, parents]) => {
        const [parent] = parents
        return parents.size === 1 && parent !== undefined ? [[id, parent] as const] : []
      }),
    )
  return new Map([...found].map(([level, own]) => [level, settled(own)]))
}
