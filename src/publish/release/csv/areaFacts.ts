// Names and parents of areas, period by period: after a reform an area may bear another name or lie in another parent.
import { editionFor } from '../../../core/release/lookups.ts'
import type { DatasetEntry, Level } from '../../../core/release/manifest.ts'

export interface AreaFacts {
  readonly id: string
  readonly name: string
  readonly parent?: string | undefined
}

/** Whose outlines an edition has, with their names. */
export interface NamedEdition {
  readonly level: string
  readonly edition: string
  readonly areas: readonly { readonly properties: AreaFacts }[]
}

export type FactsByArea = ReadonlyMap<string, AreaFacts>

/**
 * What holds in each period, in order of the periods; the same map for periods of one edition. An area that the edition of a
 * period does not have (it came later or is gone) keeps the name and parent of the edition that has it.
 */
export function factsByPeriod(
  level: Level,
  entry: DatasetEntry,
  outlines: readonly NamedEdition[],
): readonly FactsByArea[] {
  const own = outlines.filter((outline) => outline.level === level.id)
  const pairs = ({ areas }: NamedEdition) =>
    areas.map(({ properties }): [string, AreaFacts] => [properties.id, properties])
  const everywhere = own.flatMap(pairs)
  const byEdition = new Map(
    own.map((outline): [string, FactsByArea] => [
      outline.edition,
      new Map([...everywhere, ...pairs(outline)]),
    ]),
  )
  const none: FactsByArea = new Map()
  return entry.periods.map((period) => byEdition.get(editionFor(level, entry, period).id) ?? none)
}
